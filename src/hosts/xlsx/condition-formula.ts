import { cellName } from "../../sheets/model/cell-address";
import type { CellPosition } from "../../sheets/model/cell-address";
import { childrenOf } from "./xml-tree";
import type { XmlElement } from "./xml-tree";

/** Kinds of conditions that Excel writes down as a formula, whatever else it says of them. */
const WITH_FORMULA = [
  "expression",
  "containsText",
  "notContainsText",
  "beginsWith",
  "endsWith",
  "containsBlanks",
  "notContainsBlanks",
  "containsErrors",
  "notContainsErrors",
  "timePeriod",
];

const COMPARISONS: Readonly<Record<string, (cell: string, one: string, other: string) => string>> =
  {
    equal: (cell, one) => `${cell}=${one}`,
    notEqual: (cell, one) => `${cell}<>${one}`,
    greaterThan: (cell, one) => `${cell}>${one}`,
    greaterThanOrEqual: (cell, one) => `${cell}>=${one}`,
    lessThan: (cell, one) => `${cell}<${one}`,
    lessThanOrEqual: (cell, one) => `${cell}<=${one}`,
    between: (cell, one, other) => `AND(${cell}>=${one},${cell}<=${other})`,
    notBetween: (cell, one, other) => `OR(${cell}<${one},${cell}>${other})`,
  };

const SIMPLE = /^(?:[\p{L}\p{N}_.$]+|"(?:[^"]|"")*")$/u;

function operand(formula: string): string {
  return SIMPLE.test(formula) ? formula : `(${formula})`;
}

/** When a condition holds, as a formula for its first cell; `null` for kinds without one. */
export function conditionFormula(rule: XmlElement, first: CellPosition): string | null {
  const { type = "", operator = "" } = rule.attributes;
  const [one = "", other = ""] = childrenOf(rule, "formula").map(({ text }) => text);
  if (one === "") return null;
  if (WITH_FORMULA.includes(type)) return one;
  if (type !== "cellIs") return null;
  return COMPARISONS[operator]?.(cellName(first), operand(one), operand(other)) ?? null;
}
