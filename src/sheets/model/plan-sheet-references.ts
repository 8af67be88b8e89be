import { absoluteRange, quoted } from "./formula-text";

/** The columns of the plan sheet that other sheets follow. */
export type PlanSheetColumn =
  | "id"
  | "criterion"
  | "start"
  | "end"
  | "lead"
  | "status"
  /** The tracking block's last column: notes, and which row a row goes on with. */
  | "clarify"
  | "task";

/** Columns that not every form or table has. */
export type OptionalPlanColumn =
  /** The printed cell with the words for the row's period. */
  | "time"
  /** The column that a ledger line's basis quotes (`FUNDING_BASIS`). */
  | "funding"
  /** The one printed cell that holds the row's money, whatever the form calls it. */
  | "words";

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
  readonly optional: Readonly<Record<OptionalPlanColumn, number | null>>;
  /** The sheet row of every plan row. */
  readonly rowOf: ReadonlyMap<string, number>;
};

/** `'Kế hoạch'!$L$41:$L$60`: a column of the plan's rows, for formulas on other sheets. */
export function planRange(plan: PlanSheetReferences, column: PlanSheetColumn): string {
  return columnRange(plan, plan.columns[column]);
}

/**
 * What a column has in the row at that place, an error for place 0; `""` of a column that the plan's
 * table lacks.
 * @param place a cell or figure, see `planPlace`
 */
export function planAt(
  plan: PlanSheetReferences,
  column: PlanSheetColumn | OptionalPlanColumn,
  place: string
): string {
  const number = isOptional(plan, column) ? plan.optional[column] : plan.columns[column];
  return number === null ? quoted("") : `INDEX(${columnRange(plan, number)},${place})`;
}

function isOptional(
  plan: PlanSheetReferences,
  column: PlanSheetColumn | OptionalPlanColumn
): column is OptionalPlanColumn {
  return column in plan.optional;
}

function columnRange(plan: PlanSheetReferences, column: number): string {
  return absoluteRange(plan.sheet, {
    from: { row: plan.firstRow, column },
    to: { row: plan.lastRow, column },
  });
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
