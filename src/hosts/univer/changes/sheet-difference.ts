import { cellName } from "../../../sheets/model/cell-address";
import type { CellPosition } from "../../../sheets/model/cell-address";
import type { CellDescription, SheetDescription } from "../../../sheets/model/sheet-description";
import type { SheetPaper } from "../sheet-paper";
import { sheetPaper } from "../sheet-paper";
import { gridCell } from "../to-grid/grid-cell";
import type { Edit } from "./edit";
import { isSame, reversed } from "./edit";

export type CellDifference = CellPosition & Edit<CellDescription | null>;

/** The parts of a sheet that are replaced as a whole when anything in them differs. */
export type SheetParts = Pick<
  SheetDescription,
  "merges" | "rowHeights" | "columnWidths" | "validations" | "conditionalFormats"
> & {
  readonly paper: SheetPaper;
  readonly freeze: SheetDescription["freeze"];
  readonly tabColor: SheetDescription["tabColor"];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
};

/** What a change does to one sheet. */
export type SheetDifference = {
  readonly sheet: string;
  readonly cells: readonly CellDifference[];
  readonly parts: Partial<{ readonly [Part in keyof SheetParts]: Edit<SheetParts[Part]> }>;
};

const PARTS = [
  "merges",
  "rowHeights",
  "columnWidths",
  "validations",
  "conditionalFormats",
  "paper",
  "freeze",
  "tabColor",
  "hiddenRows",
  "hiddenColumns",
] as const satisfies readonly (keyof SheetParts)[];

function partsOf(sheet: SheetDescription): SheetParts {
  const { merges, rowHeights, columnWidths, validations, conditionalFormats } = sheet;
  const { freeze, tabColor, hiddenRows = [], hiddenColumns = [] } = sheet;
  const paper = sheetPaper(sheet);
  return {
    merges,
    rowHeights,
    columnWidths,
    validations,
    conditionalFormats,
    paper,
    freeze,
    tabColor,
    hiddenRows,
    hiddenColumns,
  };
}

/** Results of formulas are left out: the grid works them out itself. */
function isSameCell(one: CellDescription, other: CellDescription): boolean {
  if (one === other) return true;
  if (one.formula !== undefined && one.formula === other.formula) {
    return isSame(gridCell(one).s, gridCell(other).s);
  }
  return isSame(gridCell(one), gridCell(other));
}

function cellDifferences(
  before: readonly CellDescription[],
  after: readonly CellDescription[]
): CellDifference[] {
  const earlier = new Map(before.map((cell) => [cellName(cell), cell]));
  const differences: CellDifference[] = [];
  for (const cell of after) {
    const name = cellName(cell);
    const known = earlier.get(name) ?? null;
    earlier.delete(name);
    if (known && isSameCell(known, cell)) continue;
    differences.push({ row: cell.row, column: cell.column, before: known, after: cell });
  }
  for (const cell of earlier.values()) {
    differences.push({ row: cell.row, column: cell.column, before: cell, after: null });
  }
  return differences;
}

/** What has to happen to a sheet so that it becomes the other one of the same name. */
export function sheetDifference(
  before: SheetDescription,
  after: SheetDescription
): SheetDifference | null {
  const cells = cellDifferences(before.cells, after.cells);
  const [earlier, later] = [partsOf(before), partsOf(after)];
  const changed = PARTS.filter((part) => !isSame(earlier[part], later[part]));
  if (cells.length === 0 && changed.length === 0) return null;
  const parts = Object.fromEntries(
    changed.map((part) => [part, { before: earlier[part], after: later[part] }])
  ) as SheetDifference["parts"];
  return { sheet: before.name, cells, parts };
}

/** The difference that takes this one back. */
export function reversedSheet({ sheet, cells, parts }: SheetDifference): SheetDifference {
  return {
    sheet,
    cells: cells.map((cell) => ({ ...cell, ...reversed(cell) })),
    parts: Object.fromEntries(
      Object.entries(parts).map(([part, edit]) => [part, reversed<unknown>(edit)])
    ),
  };
}
