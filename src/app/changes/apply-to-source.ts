import { formatDateVi } from "../../domain/timeline/format-date-vi";
import { toSerial } from "../../domain/timeline/date-serial";
import type { CellRange } from "../../sheets/model/cell-range";
import type { CellValue } from "../../sheets/model/sheet-description";
import type {
  SourceCell,
  SourceRow,
  SourceSheet,
  SourceWorkbook,
} from "../../sheets/model/source-row";
import type { CellEdit, SheetChange } from "../../sheets/model/workbook-change";

type CellStep = Extract<SheetChange, { kind: "insert-rows" | "edit-cells" }>;

/**
 * The workbook as it will read after inserted rows and edited cells, to know beforehand what the
 * next check finds. Other steps concern sheets that are described whole.
 */
export function applyToSource(
  source: SourceWorkbook,
  steps: readonly SheetChange[]
): SourceWorkbook {
  return steps.filter(isCellStep).reduce(applyStep, source);
}

function isCellStep(step: SheetChange): step is CellStep {
  return step.kind === "insert-rows" || step.kind === "edit-cells";
}

function applyStep(source: SourceWorkbook, step: CellStep): SourceWorkbook {
  const change = (sheet: SourceSheet): SourceSheet => ({
    ...sheet,
    rows:
      step.kind === "insert-rows"
        ? shifted(sheet.rows, step.before, step.count)
        : edited(sheet, step.cells, step.merges ?? []),
  });
  return {
    sheets: source.sheets.map((sheet) => (sheet.name === step.sheet ? change(sheet) : sheet)),
  };
}

function shifted(rows: readonly SourceRow[], before: number, count: number): SourceRow[] {
  return rows.map((row) => (row.row < before ? row : { ...row, row: row.row + count }));
}

function edited(
  sheet: SourceSheet,
  edits: readonly CellEdit[],
  merges: readonly CellRange[]
): SourceRow[] {
  const editsByRow = new Map<number, CellEdit[]>();
  for (const edit of edits) editsByRow.set(edit.row, [...(editsByRow.get(edit.row) ?? []), edit]);
  const known = new Set(sheet.rows.map(({ row }) => row));
  const added = [...editsByRow.keys()]
    .filter((row) => !known.has(row))
    .map((row): SourceRow => ({ sheet: sheet.name, row, kind: "cells", cells: [] }));
  const rows = [...sheet.rows, ...added]
    .sort((a, b) => a.row - b.row)
    .map((row) => withMerges(withEdits(row, editsByRow.get(row.row) ?? []), merges));
  return repeated(rows).filter(({ cells }) => cells.some(({ text }) => text !== ""));
}

/** What a merge covers says what its first cell says now. */
function repeated(rows: readonly SourceRow[]): SourceRow[] {
  const done: SourceRow[] = [];
  for (const row of rows) {
    const above = done.at(-1);
    done.push(above?.row === row.row - 1 ? repeating(row, above) : row);
  }
  return done;
}

function repeating(row: SourceRow, above: SourceRow): SourceRow {
  if (!row.cells.some(({ merged }) => merged)) return row;
  const cells = row.cells.map((cell) => {
    const upper = cell.merged && above.cells.find(({ column }) => column === cell.column);
    return upper ? { ...upper, merged: true } : cell;
  });
  return { ...row, cells };
}

function withEdits(row: SourceRow, edits: readonly CellEdit[]): SourceRow {
  if (edits.length === 0) return row;
  const cells = new Map(row.cells.map((cell) => [cell.column, cell]));
  for (const { column, value } of edits) {
    const span = cells.get(column)?.span ?? 1;
    cells.set(column, { column, span, merged: false, ...content(value) });
  }
  return { ...row, cells: [...cells.values()].sort((a, b) => a.column - b.column) };
}

function withMerges(row: SourceRow, merges: readonly CellRange[]): SourceRow {
  const own = merges.filter(({ from }) => from.row === row.row);
  if (own.length === 0) return row;
  const cells = row.cells.flatMap((cell): SourceCell[] => {
    const merge = own.find(
      ({ from, to }) => from.column <= cell.column && cell.column <= to.column
    );
    if (!merge) return [cell];
    const span = merge.to.column - merge.from.column + 1;
    return cell.column === merge.from.column ? [{ ...cell, span }] : [];
  });
  return { ...row, cells };
}

function content(value: CellValue): Pick<SourceCell, "text" | "number"> {
  if (value === null) return { text: "" };
  if (typeof value === "number") return { text: String(value), number: value };
  if (typeof value === "boolean") return { text: value ? "TRUE" : "FALSE" };
  if (typeof value === "string") return { text: value };
  return { text: formatDateVi(value.date), number: toSerial(value.date) };
}
