import { absoluteRange } from "./formula-text";

/** The columns of the plan sheet that other sheets follow. */
export type PlanSheetColumn =
  | "id"
  | "criterion"
  | "start"
  | "end"
  | "lead"
  | "status"
  /** The printed cell that holds the row's money, whatever the form calls it. */
  | "words"
  | "task"
  /** The printed cell with the words for the row's period. */
  | "time";

/** Columns that not every form or table has. */
export type OptionalPlanColumn = "time" | "funding";

/**
 * Where the rows of a plan stand on its sheet: the table's body from its first to its last row.
 * Banner rows lie in between and have a blank id.
 */
export type PlanSheetReferences = {
  readonly sheet: string;
  readonly firstRow: number;
  readonly lastRow: number;
  /** One-based column numbers. */
  readonly columns: Readonly<Record<PlanSheetColumn, number>>;
  /** `funding` is the column that a ledger line's basis quotes (`FUNDING_BASIS`). */
  readonly optional: Readonly<Record<OptionalPlanColumn, number | null>>;
  /** The sheet row of every plan row. */
  readonly rowOf: ReadonlyMap<string, number>;
};

/** `'Kế hoạch'!$L$41:$L$60`: a column of the plan's rows, for formulas on other sheets. */
export function planRange(plan: PlanSheetReferences, column: PlanSheetColumn): string {
  return columnRange(plan, plan.columns[column]);
}

/** The same of a column that the plan's table may lack; `null` where it does. */
export function optionalRange(
  plan: PlanSheetReferences,
  column: OptionalPlanColumn
): string | null {
  const number = plan.optional[column];
  return number === null ? null : columnRange(plan, number);
}

function columnRange(plan: PlanSheetReferences, column: number): string {
  return absoluteRange(plan.sheet, {
    from: { row: plan.firstRow, column },
    to: { row: plan.lastRow, column },
  });
}

/** What the plan's row with the id in `idCell` has in that column; an error where there is none. */
export function planLookup(
  plan: PlanSheetReferences,
  column: PlanSheetColumn,
  idCell: string
): string {
  return `INDEX(${planRange(plan, column)},${planPlace(plan, idCell)})`;
}

/** Which of the plan's rows has the id in `idCell`; an error where there is none. */
export function planPlace(plan: PlanSheetReferences, idCell: string): string {
  return `MATCH(${idCell},${planRange(plan, "id")},0)`;
}

/** The place of a plan row among `firstRow` to `lastRow`, from 1; 0 for an id that is not there. */
export function placeOf({ firstRow, rowOf }: PlanSheetReferences, id: string): number {
  const row = rowOf.get(id);
  return row === undefined ? 0 : row - firstRow + 1;
}

/** How many rows the plan has, banner rows left out. */
export function planRowCount(plan: PlanSheetReferences): string {
  return `SUMPRODUCT(--(${planRange(plan, "id")}<>""))`;
}
