import type { Placed } from "./combine";

/** What a table adds up to, planned and actual, where it stands. */
export type SpendingTotals = { readonly planned: Placed; readonly actual: Placed };
