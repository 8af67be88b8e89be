import { writeFileSync } from "node:fs";
import { describePlanWorkbook } from "../../src/app/plan-workbook";
import { settlePlan } from "../../src/domain/plan/settle-plan";
import { checkPlan } from "../../src/domain/validation/check-plan";
import { writeWorkbook } from "../../src/hosts/xlsx/write-workbook";
import { makePlan } from "../support/plan-fixtures";
import { SURROUNDINGS } from "../support/surroundings";

const CODES = ["1.1","1.2","1.3","1.4","2.1","2.2","2.3","3.1","3.2","3.3","3.4","4.1","4.2","4.3"];
const TASKS = ["Bồi dưỡng năng lực số cho giáo viên theo nhóm nhỏ","Sửa chữa nhà vệ sinh học sinh dãy B và đường thoát nước quanh sân sau","Lập góc đọc ở từng lớp, tổ chức ngày hội sách","Mua máy tính cho phòng Tin học","Khen thưởng học sinh tiến bộ","Rà soát hồ sơ, số hóa minh chứng tự đánh giá"];
const MONEY = ["12.500.000 đồng, kinh phí tự chủ","20 triệu (NS: 15tr, XHH: 5tr)","Không phát sinh","216,000 triệu","3,5 triệu đồng, quỹ Ban đại diện CMHS","45.000.000 đồng, ngân sách nhà nước","Tuỳ tình hình thực tế","7.500.000 đồng"];
const TIMES = ["Tháng 10/2026","Từ tháng 11/2026 đến tháng 3/2027","Quý IV/2026","Tháng 9/2026 đến tháng 5/2027","Tháng 2/2027"];
it.each([6, 40, 150])("writes %d rows", async (count) => {
  const rows = Array.from({ length: count }, (_, n) => ({
    criterion: CODES[Math.floor((n * CODES.length) / count)] ?? "1.1",
    task: `${TASKS[n % TASKS.length]} (${n + 1})`,
    resources: MONEY[(n * 3) % MONEY.length] ?? "",
    time: TIMES[(n * 2) % TIMES.length] ?? "",
  }));
  const { plan } = settlePlan(makePlan({ form: "tt57-2026-bieu2", rows }));
  const ledger = plan.ledger.map((line, n) => ({
    ...line,
    actual: line.planned !== null && n % 3 === 0 ? Math.round(line.planned * (n % 4 === 3 ? 1.1 : 0.8)) : null,
    planned: n === 4 && line.planned !== null ? line.planned + 500000 : line.planned,
    note: n === 0 ? "Tạm ứng đợt 1" : "",
  }));
  const settled = { ...plan, ledger };
  const { workbook } = describePlanWorkbook(settled, checkPlan(settled), SURROUNDINGS);
  writeFileSync(`out/look-${count}.xlsx`, await writeWorkbook(workbook));
}, 120000);
