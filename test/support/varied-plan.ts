import type { Plan } from "../../src/domain/plan/plan";
import type { RowTracking } from "../../src/domain/plan/plan-row";
import { STATUSES } from "../../src/domain/plan/statuses";
import { settlePlan } from "../../src/domain/plan/settle-plan";
import { makePlan } from "./plan-fixtures";
import type { RowSpec } from "./plan-fixtures";

const TASKS = [
  "Bồi dưỡng giáo viên về dạy học theo dự án",
  "Sửa chữa mái che và hệ thống thoát nước quanh dãy nhà hai tầng, lát lại lối đi cho học sinh",
  "Lập góc đọc ở từng lớp",
  "Rà soát hồ sơ quản lý, đưa lên phần mềm dùng chung của trường",
];
const LEADS = [
  "Hiệu trưởng",
  "Phó Hiệu trưởng phụ trách chuyên môn",
  "Kế toán",
  "Tổng phụ trách Đội",
  "Tổ trưởng tổ 4 – 5",
];
const TIMES = [
  "Tháng 10/2026 đến tháng 12/2026",
  "Học kỳ II",
  "Cả năm học",
  "Khi có kế hoạch của cấp trên",
  "Quý IV/2026",
  "2026",
  "Từ ngày 04/01/2027 đến ngày 14/5/2027",
  "",
  "Trước ngày 15/12/2026",
];
const MONEY = ["5.000.000 đồng, ngân sách nhà nước", "Không có", "216,000 triệu", "12 triệu đồng"];

/** A settled plan of so many rows with periods, states, leads and money of every kind. */
export function variedPlan(count: number): Plan {
  const rows = Array.from({ length: count }, (_, n): RowSpec => {
    const tracking: Partial<RowTracking> = { lead: n % 11 === 7 ? null : pick(LEADS, n * 3) };
    return {
      criterion: `${Math.floor((n * 4) / count) + 1}.1`,
      task: `${pick(TASKS, n)} (đợt ${n + 1})`,
      resources: pick(MONEY, n),
      time: pick(TIMES, n),
      people: n % 11 === 7 ? "" : pick(LEADS, n * 3),
      status: n % 5 === 4 ? "" : pick(STATUSES, Math.floor(n / 2)),
      tracking,
    };
  });
  return settlePlan(makePlan({ form: "tt57-2026-bieu2", rows })).plan;
}

function pick<Item>(items: readonly Item[], n: number): Item {
  const item = items[n % items.length];
  if (item === undefined) throw new RangeError("nothing to pick from");
  return item;
}
