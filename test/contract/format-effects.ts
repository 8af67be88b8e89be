import { cellName } from "../../src/sheets/model/cell-address";
import { moveFormula } from "../../src/sheets/model/move-formula";
import type { CellRange } from "../../src/sheets/model/cell-range";
import type { ConditionalFormat } from "../../src/sheets/model/sheet-description";

/** A cell so far from all edges that any formula of a test can be moved there. */
const MIDDLE = { row: 500_000, column: 8_000 };

/** One condition and every cell that it colours. */
export type FormatEffect = { readonly rule: string; readonly cells: readonly string[] };

function ruleOf(format: ConditionalFormat): string {
  if (format.kind === "data-bar") return `bar ${format.color}`;
  const { row, column } = format.range.from;
  const move = { rows: MIDDLE.row - row, columns: MIDDLE.column - column };
  return `${moveFormula(format.formula, move)} ${JSON.stringify(format.style)}`;
}

function cellsOf({ from, to }: CellRange): string[] {
  const rows = Array.from({ length: to.row - from.row + 1 }, (_, n) => from.row + n);
  const columns = Array.from({ length: to.column - from.column + 1 }, (_, n) => from.column + n);
  return rows.flatMap((row) => columns.map((column) => cellName({ row, column })));
}

/**
 * What conditional formats do, whatever blocks they are written down for: Excel cuts the blocks
 * up when formats are copied to new rows.
 */
export function formatEffects(formats: readonly ConditionalFormat[]): FormatEffect[] {
  const byRule = new Map<string, Set<string>>();
  for (const format of formats) {
    const rule = ruleOf(format);
    byRule.set(rule, new Set([...(byRule.get(rule) ?? []), ...cellsOf(format.range)]));
  }
  return Array.from(byRule, ([rule, cells]) => ({ rule, cells: [...cells].sort() })).sort(
    (one, other) => one.rule.localeCompare(other.rule)
  );
}
