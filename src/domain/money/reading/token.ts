import type { Value } from "./figure";
import type { WrittenNumber } from "./written-number";

type Place = { readonly start: number; readonly end: number };

/** A number with its unit, if it has one; it may be money or count something. */
export type NumberToken = Place & {
  readonly type: "number";
  readonly value: Value;
  /** The digits, where the token is nothing but digits and at most one unit. */
  readonly written: WrittenNumber | null;
  /** Power of ten of the unit, `null` without one. */
  readonly power: number | null;
  /** How many units it is a price for: "/người/tháng" are two. */
  readonly rates: number;
  /** Whether it can be money: a unit, or a place where money stands. */
  readonly isMoney: boolean;
};

export type Sign = "x" | "=" | "+" | "-" | "(" | ")" | ";" | "," | ":" | "." | "\n";

export type SignToken = Place & { readonly type: "sign"; readonly sign: Sign };

export type WordToken = Place & { readonly type: "word" };

export type Token = NumberToken | SignToken | WordToken;
