import type { FundingSource } from "./funding-source";

/** The unit that a column heading declares for its bare numbers ("ĐVT: triệu đồng"). */
export type MoneyUnit = "trieu" | "nghin" | "dong";

export type MoneyKind =
  | "amount"
  | "range"
  | "ambiguous"
  | "none"
  | "self"
  | "undetermined"
  | "in-kind"
  | "other"
  | "blank";

export type MoneyPart = { readonly amount: number; readonly source: FundingSource | null };

/** A stated total and what its parts add up to, in whole đồng. */
export type MoneyMismatch = { readonly stated: number; readonly sum: number };

/**
 * What the words of a money cell mean; every figure is whole đồng. Only `amount` may be added to a
 * total. `ambiguous` carries `alternatives`, most plausible first, and no `amount`. `none` and
 * `self` carry `amount: 0` yet stay apart from each other and from `blank`.
 */
export type MoneyReading = {
  readonly kind: MoneyKind;
  readonly amount?: number;
  readonly min?: number;
  readonly max?: number;
  readonly alternatives?: readonly number[];
  /** Why it is ambiguous, where parts do not make up their total. */
  readonly mismatch?: MoneyMismatch;
  readonly source?: FundingSource;
  readonly parts?: readonly MoneyPart[];
  /** The words exactly as they were given. */
  readonly original: string;
};
