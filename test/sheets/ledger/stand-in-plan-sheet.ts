import type { Plan } from "../../../src/domain/plan/plan";
import type { PlanRow } from "../../../src/domain/plan/plan-row";
import type { PlanSheetReferences } from "../../../src/sheets/model/plan-sheet-references";
import type {
  CellDescription,
  CellValue,
  SheetDescription,
} from "../../../src/sheets/model/sheet-description";
import { SHEET_NAMES } from "../../../src/sheets/model/sheet-names";
import { plainSheet } from "../../hosts/xlsx/plain-sheet";

const COLUMNS = {
  task: 2,
  time: 6,
  words: 8,
  id: 12,
  criterion: 13,
  start: 14,
  end: 15,
  lead: 16,
  status: 17,
  clarify: 18,
};
const { time, words, task, id, criterion, start, end, lead, status, clarify } = COLUMNS;
const FIRST_ROW = 41;

/** A plan sheet with only what other sheets follow, a banner row before every standard. */
export function standInPlanSheet(plan: Plan): {
  readonly sheet: SheetDescription;
  readonly references: PlanSheetReferences;
} {
  const cells: CellDescription[] = [];
  let row = FIRST_ROW - 1;
  let standard: number | null = 0;
  const rowOf = new Map<string, number>();
  for (const planRow of plan.rows) {
    row += 1;
    if (planRow.standard !== standard) {
      standard = planRow.standard;
      cells.push({ row, column: 1, value: `Tiêu chuẩn ${standard ?? "…"}` });
      row += 1;
    }
    rowOf.set(planRow.id, row);
    cells.push(...trackedCells(planRow, row));
  }
  return {
    sheet: plainSheet(cells, { name: SHEET_NAMES.plan }),
    references: {
      sheet: SHEET_NAMES.plan,
      firstRow: FIRST_ROW,
      lastRow: Math.max(row, FIRST_ROW),
      columns: { task, id, criterion, start, end, lead, status, clarify },
      optional: { time, funding: null, words },
      rowOf,
    },
  };
}

function trackedCells({ id, criterion, words, tracking }: PlanRow, row: number): CellDescription[] {
  const date = (value: PlanRow["tracking"]["start"]) => (value ? { date: value } : null);
  const values: readonly (readonly [number, CellValue])[] = [
    [COLUMNS.task, words.task],
    [COLUMNS.time, words.time],
    [COLUMNS.words, words.money ?? words.resources],
    [COLUMNS.id, id],
    [COLUMNS.criterion, criterion],
    [COLUMNS.start, date(tracking.start)],
    [COLUMNS.end, date(tracking.end)],
    [COLUMNS.lead, tracking.lead],
    [COLUMNS.status, tracking.status],
  ];
  return values.flatMap(([column, value]) =>
    value === null || value === "" ? [] : [{ row, column, value }]
  );
}
