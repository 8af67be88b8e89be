import { UnreadableFile } from "../../sheets/model/unreadable-file";
import type { SourceRow, SourceSheet, SourceWorkbook } from "../../sheets/model/source-row";
import type { PlanFile, PlanFileOptions } from "../read-plan-file";
import { readPlanFile } from "../read-plan-file";

/** The workbook as it was read and the plan found in it: what every change starts from. */
export type OpenedPlan = {
  readonly source: SourceWorkbook;
  readonly file: PlanFile;
  readonly sheet: SourceSheet;
};

/**
 * @param options the ledger that a change is about to write
 * @throws UnreadableFile `no-plan-table` when the workbook holds no plan.
 */
export function openPlan(
  source: SourceWorkbook,
  options: Pick<PlanFileOptions, "ledger"> = {}
): OpenedPlan {
  const file = readPlanFile(source, options);
  const sheet = source.sheets.find(({ name }) => name === file.layout.sheet);
  if (!sheet) throw new UnreadableFile("no-plan-table");
  return { source, file, sheet };
}

/** What stands in a cell of the sheet, as read; `""` for a blank one. */
export function textAt(sheet: SourceSheet, row: number, column: number): string {
  return cellTextIn(
    sheet.rows.find((candidate) => candidate.row === row),
    column
  );
}

function cellTextIn(row: SourceRow | undefined, column: number): string {
  return row?.cells.find((cell) => cell.column === column)?.text ?? "";
}
