import { fromSerial } from "../../domain/timeline/date-serial";
import type { CellDescription, SheetDescription } from "../model/sheet-description";
import type { SourceSheet } from "../model/source-row";
import { INPUT_LABELS } from "./progress-inputs";
import { PROGRESS_COLUMNS } from "./progress-layout";

const COLUMNS: readonly number[] = [PROGRESS_COLUMNS.start, PROGRESS_COLUMNS.end];
const LABELS: ReadonlySet<string> = new Set(Object.values(INPUT_LABELS));

/**
 * The progress sheet with the school-year dates, checkpoints and warning days that stand on the one
 * it replaces: they are the user's to change. A checkpoint that still repeats the end of its semester
 * goes on doing so.
 */
export function withKeptDates(
  described: SheetDescription,
  before: SourceSheet | undefined
): SheetDescription {
  if (!before) return described;
  const entered = enteredNumbers(before);
  const labels = new Map(
    described.cells.flatMap(({ row, column, value }) =>
      column === 1 && typeof value === "string" && LABELS.has(value) ? [[row, value] as const] : []
    )
  );
  const keep = (cell: CellDescription): CellDescription => {
    const label = labels.get(cell.row);
    const number = label === undefined ? undefined : entered.get(`${label}/${cell.column}`);
    if (number === undefined || !COLUMNS.includes(cell.column)) return cell;
    if (cell.formula !== undefined && repeatsSemester(entered, number)) return cell;
    return typed(cell, number);
  };
  return { ...described, cells: described.cells.map(keep) };
}

function enteredNumbers(sheet: SourceSheet): Map<string, number> {
  const entered = new Map<string, number>();
  for (const { cells } of sheet.rows) {
    const label = cells.find(({ column }) => column === 1)?.text ?? "";
    if (!LABELS.has(label)) continue;
    for (const { column, number } of cells)
      if (number !== undefined && COLUMNS.includes(column))
        entered.set(`${label}/${column}`, number);
  }
  return entered;
}

function repeatsSemester(entered: ReadonlyMap<string, number>, number: number): boolean {
  const ends = [INPUT_LABELS.semester1, INPUT_LABELS.semester2].map((label) =>
    entered.get(`${label}/${PROGRESS_COLUMNS.end}`)
  );
  return ends.includes(number);
}

/** The cell with the number the user entered, and no formula. */
function typed({ row, column, value, style }: CellDescription, number: number): CellDescription {
  const date = typeof value === "object" && value !== null ? fromSerial(number) : null;
  return { row, column, value: date === null ? number : { date }, ...(style ? { style } : {}) };
}
