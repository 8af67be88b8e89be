import { importPlan } from "../../../src/app/import-plan";
import { openSource } from "../../../src/cli/open-source";
import { existingDate } from "../../../src/domain/timeline/existing-date";
import type { WorkbookDescription } from "../../../src/sheets/model/sheet-description";
import { readFixture } from "../../support/read-fixture";

/** The workbook that is made of a fixture's plan today: some formulas count the days to a month. */
export async function planWorkbook(name = "chin-cot-loi.html"): Promise<WorkbookDescription> {
  const source = await openSource("plan.html", Buffer.from(readFixture(name)));
  const now = new Date();
  const today = existingDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
  return importPlan(source, {}, { locale: "vi", today }).workbook;
}
