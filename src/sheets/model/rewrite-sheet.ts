import { cellName } from "./cell-address";
import type { CellPosition } from "./cell-address";
import { contains, without } from "./cell-ranges";
import { earlierBottom, refuseGrowingOver } from "./earlier-block";
import { fittedWidths } from "./fitted-widths";
import { moveFormula } from "./move-formula";
import type { CellRange } from "./cell-range";
import type { ConditionalFormat, SheetDescription } from "./sheet-description";

/** The smallest block with every described cell; `null` for a sheet without any. */
export function describedBlock({
  cells,
  merges,
}: Pick<SheetDescription, "cells" | "merges">): CellRange | null {
  const corners = [...cells, ...merges.flatMap(({ from, to }) => [from, to])];
  const [first] = corners;
  if (!first) return null;
  return corners.reduce<CellRange>(
    ({ from, to }, { row, column }) => ({
      from: { row: Math.min(from.row, row), column: Math.min(from.column, column) },
      to: { row: Math.max(to.row, row), column: Math.max(to.column, column) },
    }),
    { from: first, to: first }
  );
}

function conditionalFormatPieces(format: ConditionalFormat, hole: CellRange): ConditionalFormat[] {
  return without(format.range, hole).map((range) => {
    if (format.kind === "data-bar") return { ...format, range };
    const move = {
      rows: range.from.row - format.range.from.row,
      columns: range.from.column - format.range.from.column,
    };
    return { ...format, range, formula: moveFormula(format.formula, move) };
  });
}

function heightsOutside(sheet: SheetDescription, { from, to }: CellRange): Record<number, number> {
  const kept = Object.entries(sheet.rowHeights).filter(
    ([row]) => Number(row) < from.row || Number(row) > to.row
  );
  return Object.fromEntries(kept);
}

function widthsAfter(existing: SheetDescription, description: SheetDescription): number[] {
  const widths = [
    ...existing.columnWidths,
    ...description.columnWidths.slice(existing.columnWidths.length),
  ];
  for (const { column, width, fit } of fittedWidths(description)) {
    widths[column - 1] = fit === "exact" ? width : Math.max(width, widths[column - 1] ?? 0);
  }
  return widths;
}

/** What the user has hidden stays hidden, and nothing else is. */
function hidingOf({
  hidden = false,
  hiddenRows = [],
  hiddenColumns = [],
}: SheetDescription): Pick<SheetDescription, "hidden" | "hiddenRows" | "hiddenColumns"> {
  return { hidden, hiddenRows, hiddenColumns };
}

/** The described block with what is left below it of an earlier, longer table. */
function oursOf(existing: SheetDescription, block: CellRange): CellRange {
  const { pageSetup, autoFilter } = existing;
  const bottom = earlierBottom([pageSetup.printArea, autoFilter]) ?? block.to.row;
  const filled = new Set(
    existing.cells
      .filter(({ value, formula }) => value !== null || formula !== undefined)
      .map((cell) => cellName(cell))
  );
  refuseGrowingOver(existing.name, block, bottom, (at) => !filled.has(cellName(at)));
  return { from: block.from, to: { ...block.to, row: Math.max(block.to.row, bottom) } };
}

/**
 * An existing sheet brought to a description. The described block is as described and the rest of
 * an earlier, longer one below it is blank; the user's cells, merges, lists and formats beside and
 * below stay, and so do the widths of columns that were there, unless
 * the description fits them to its content, and what was hidden. Throws `WorkbookRefused`
 * `cells-in-the-way` when the block grows over cells of the user's.
 */
export function rewriteSheet(
  existing: SheetDescription,
  description: SheetDescription
): SheetDescription {
  const block = describedBlock(description);
  const unchanged = { name: existing.name, ...hidingOf(existing) };
  if (!block) return { ...description, ...unchanged };
  const ours = oursOf(existing, block);
  const isOutside = (at: CellPosition) => !contains(ours, at);
  return {
    ...description,
    ...unchanged,
    cells: [...existing.cells.filter(isOutside), ...description.cells],
    merges: [
      ...existing.merges.filter(({ from, to }) => isOutside(from) && isOutside(to)),
      ...description.merges,
    ],
    validations: [
      ...existing.validations.flatMap((list) =>
        without(list.range, ours).map((range) => ({ ...list, range }))
      ),
      ...description.validations,
    ],
    conditionalFormats: [
      ...description.conditionalFormats,
      ...existing.conditionalFormats.flatMap((format) => conditionalFormatPieces(format, ours)),
    ],
    rowHeights: { ...heightsOutside(existing, ours), ...description.rowHeights },
    columnWidths: widthsAfter(existing, description),
  };
}
