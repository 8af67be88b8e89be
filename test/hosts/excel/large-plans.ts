import { describePlanWorkbook } from "../../../src/app/plan-workbook";
import { settlePlan } from "../../../src/domain/plan/settle-plan";
import { checkPlan } from "../../../src/domain/validation/check-plan";
import type { SheetDescription } from "../../../src/sheets/model/sheet-description";
import { makePlan } from "../../support/plan-fixtures";
import { SURROUNDINGS } from "../../support/surroundings";

/** All sheets of a plan of so many rows, under four standards. */
export function sheetsOfPlan(count: number): readonly SheetDescription[] {
  const rows = Array.from({ length: count }, (_, n) => ({
    criterion: `${Math.floor((n * 4) / count) + 1}.1`,
    task: `- Bồi dưỡng nhóm ${n} về dạy học theo dự án, rà soát kế hoạch hằng tháng`,
    resources: n % 2 === 0 ? "5.000.000 đồng, ngân sách nhà nước" : "Không có",
    time: `Tháng ${(n % 3) + 10}/2026`,
  }));
  const { plan } = settlePlan(makePlan({ form: "tt57-2026-bieu2", rows }));
  return describePlanWorkbook(plan, checkPlan(plan), SURROUNDINGS).workbook.sheets;
}
