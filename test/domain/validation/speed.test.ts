import { catalogById } from "../../../src/domain/catalog/catalog-by-id";
import { readRows } from "../../../src/domain/plan/read-rows";
import { ALL_RULES } from "../../../src/domain/validation/all-rules";
import { makePlan } from "../../support/plan-fixtures";

const ROWS = 10_000;
/** A slow machine's allowance: it took 0.6 s when written. */
const MOST_MS = 3_000;

it("applies every rule to ten thousand rows within seconds", () => {
  const rows = Array.from({ length: ROWS }, (_, n) => ({
    criterion: `${(n % 5) + 1}.1`,
    task: `Bồi dưỡng nhóm ${n} về dạy học theo dự án, rà soát kế hoạch hằng tháng`,
    money: n % 2 === 0 ? "5.000.000 đồng, ngân sách nhà nước" : "Không có",
    time: `Tháng ${(n % 3) + 10}/2023`,
  }));
  const plan = makePlan({ rows });
  const context = { plan, catalog: catalogById(plan.catalog), readings: readRows(plan) };
  const started = performance.now();
  const findings = ALL_RULES.flatMap((rule) => rule(context));
  expect(performance.now() - started).toBeLessThan(MOST_MS);
  expect(findings.length).toBeGreaterThan(0);
});
