import type { CellRange } from "../../sheets/model/cell-range";
import type { SheetDescription } from "../../sheets/model/sheet-description";
import { fittedWidths } from "../../sheets/model/fitted-widths";
import type { SheetChange, WorkbookChange } from "../../sheets/model/workbook-change";
import { boundsOf, positionsOf } from "./range-text";
import { RowShift } from "./row-shift";

/** What must be known of a sheet before a change, rows numbered as before it. */
export type SheetNeeds = {
  readonly blocks: { readonly range: CellRange; readonly looks: boolean }[];
  readonly lists: CellRange[];
  readonly heights: Set<number>;
  readonly widths: Set<number>;
  rewritten: SheetDescription | null;
  merges: boolean;
  page: boolean;
  /** Whether cells are written or moved. */
  cells: boolean;
};

/** What a change adds and touches. */
export type ChangeNeeds = {
  readonly added: ReadonlySet<string>;
  readonly touched: ReadonlyMap<string, SheetNeeds>;
};

type Edit = Extract<SheetChange, { kind: "edit-cells" }>;

/** Cells in rows that follow one another are asked for together. */
function editedBlocks(cells: Edit["cells"], shift: RowShift): SheetNeeds["blocks"] {
  const byRow = new Map<number, Edit["cells"][number][]>();
  for (const cell of cells) {
    const row = shift.original(cell.row);
    if (row !== null) byRow.set(row, [...(byRow.get(row) ?? []), { ...cell, row }]);
  }
  const blocks: Edit["cells"][number][][] = [];
  let last = 0;
  for (const [row, edits] of [...byRow].sort(([one], [other]) => one - other)) {
    const open = blocks.at(-1);
    if (open && last === row - 1) open.push(...edits);
    else blocks.push([...edits]);
    last = row;
  }
  return blocks.flatMap((edits) => {
    const range = boundsOf(edits);
    return range ? [{ range, looks: edits.some(({ style }) => style) }] : [];
  });
}

function addRow(rows: Set<number>, shift: RowShift, row: number): void {
  const original = shift.original(row);
  if (original !== null) rows.add(original);
}

function addEditNeeds(needs: SheetNeeds, step: Edit, shift: RowShift): void {
  const covered = (step.merges ?? []).flatMap((merge) =>
    Array.from(positionsOf(merge), (at) => ({ ...at, value: null }))
  );
  needs.blocks.push(...editedBlocks([...step.cells, ...covered], shift));
  if (step.merges) needs.merges = true;
  for (const row of Object.keys(step.rowHeights ?? {})) addRow(needs.heights, shift, Number(row));
  for (const column of Object.keys(step.columnWidths ?? {})) needs.widths.add(Number(column));
}

function addNeeds(needs: SheetNeeds, step: SheetChange, shift: RowShift): void {
  if (step.kind !== "set-list" && step.kind !== "set-page") needs.cells = true;
  if (step.kind === "rewrite-sheet") {
    needs.rewritten = step.sheet;
    for (const { column } of fittedWidths(step.sheet)) needs.widths.add(column);
    needs.merges = true;
  } else if (step.kind === "set-page") needs.page = true;
  else if (step.kind === "edit-cells") addEditNeeds(needs, step, shift);
  else if (step.kind === "set-list") {
    const ranges = step.before ? [step.before, step.list.range] : [step.list.range];
    needs.lists.push(...ranges.flatMap((range) => shift.originalRange(range) ?? []));
  } else if (step.kind === "insert-rows") {
    addRow(needs.heights, shift, step.like);
    shift.insert(step);
  }
}

/** The sheet a step is about. */
function sheetOf(step: SheetChange): string {
  return typeof step.sheet === "string" ? step.sheet : step.sheet.name;
}

export function changeNeeds({ steps }: WorkbookChange): ChangeNeeds {
  const added = new Set(steps.filter(({ kind }) => kind === "add-sheet").map(sheetOf));
  const touched = new Map<string, SheetNeeds>();
  const shifts = new Map<string, RowShift>();
  for (const step of steps) {
    const name = sheetOf(step);
    if (added.has(name)) continue;
    const needs = touched.get(name) ?? blankNeeds();
    const shift = shifts.get(name) ?? new RowShift();
    touched.set(name, needs);
    shifts.set(name, shift);
    addNeeds(needs, step, shift);
  }
  return { added, touched };
}

function blankNeeds(): SheetNeeds {
  return {
    blocks: [],
    lists: [],
    heights: new Set(),
    widths: new Set(),
    rewritten: null,
    merges: false,
    page: false,
    cells: false,
  };
}
