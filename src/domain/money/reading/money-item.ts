import type { FundingSource } from "../funding-source";
import type { Value } from "./figure";
import type { WrittenNumber } from "./written-number";

/**
 * What joins an item to the one before it. `none`: two amounts side by side; `line`: only a line
 * break between them, which may be no more than a wrapped line.
 */
export type Joint = "start" | "none" | "line" | "comma" | "clause" | "plus" | "equals";

/** A stretch of a money cell with at most one amount of its own. */
export type MoneyItem = {
  readonly joint: Joint;
  readonly value: Value | null;
  /** The digits of the amount, where it is nothing but digits and at most one unit. */
  readonly written: WrittenNumber | null;
  /** Power of ten of the unit that stands with the digits, `null` without one. */
  readonly power: number | null;
  /** The amount is the price of a unit that is not counted: "2,5 triệu/tháng". */
  readonly isPrice: boolean;
  readonly sources: readonly FundingSource[];
  /** Whether words or sources say what the amount is for. */
  readonly isDescribed: boolean;
  /** "Tổng cộng: …" */
  readonly isTotal: boolean;
  /** The shares of the amount before follow: "trong đó …", "gồm …". */
  readonly opensParts: boolean;
  /** What stands in brackets after the amount. */
  readonly inner: readonly MoneyItem[];
};
