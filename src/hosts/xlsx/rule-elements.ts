import type { Move } from "../../sheets/model/move-formula";
import type { CellRange } from "../../sheets/model/cell-range";
import { parseRange } from "../cells/parse-range";
import { childOf } from "./xml-tree";
import type { XmlElement } from "./xml-tree";

/** The cells of a rule, which newer parts of a file keep as an element. */
export function ruleAreas(rule: XmlElement): CellRange[] {
  return (rule.attributes["sqref"] ?? childOf(rule, "sqref")?.text ?? "")
    .trim()
    .split(/\s+/)
    .map(parseRange)
    .filter((range) => range !== null);
}

/** A formula of a rule, without `=`; newer parts of a file wrap it. */
export function ruleFormula(rule: XmlElement, name: string): string {
  const formula = childOf(rule, name);
  return (childOf(formula, "f") ?? formula)?.text ?? "";
}

/** From the area that formulas of a rule are written for to another of its areas. */
export function moveBetween(first: CellRange, other: CellRange): Move {
  return {
    rows: other.from.row - first.from.row,
    columns: other.from.column - first.from.column,
  };
}
