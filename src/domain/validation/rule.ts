import type { Catalog } from "../catalog/catalog";
import type { Plan } from "../plan/plan";
import type { RowReadings } from "../plan/read-rows";
import type { Finding } from "./finding";

/** All that a rule may look at. */
export type CheckContext = {
  readonly plan: Plan;
  /** The catalogue that the plan is pinned to. */
  readonly catalog: Catalog;
  readonly readings: RowReadings;
};

/** A rule is a pure function of the plan; rules do not know of each other. */
export type Rule = (context: CheckContext) => readonly Finding[];
