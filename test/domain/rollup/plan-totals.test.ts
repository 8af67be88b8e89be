import fc from "fast-check";
import type { LedgerLine } from "../../../src/domain/plan/ledger-line";
import { readRows } from "../../../src/domain/plan/read-rows";
import { settlePlan } from "../../../src/domain/plan/settle-plan";
import { planTotals } from "../../../src/domain/rollup/plan-totals";
import { arbitraryPlan } from "../../support/arbitrary-plan";
import type { RowSpec } from "../../support/plan-fixtures";
import { makePlan } from "../../support/plan-fixtures";

function totalsOf(...rows: readonly RowSpec[]) {
  const { plan, readings } = settlePlan(makePlan({ rows }));
  return planTotals(plan, readings);
}
const sum = (figures: Readonly<Record<string, number>>) =>
  Object.values(figures).reduce((total, figure) => total + figure, 0);

describe("planTotals", () => {
  it("ties out: sources, budget years and row counts each add up to the whole", () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const { amount, bySource, byBudgetYear, rows } = planTotals(plan, readRows(plan));
        expect(sum(bySource)).toBe(amount);
        expect(sum(byBudgetYear)).toBe(amount);
        expect(sum(rows)).toBe(plan.rows.length);
      }),
      { numRuns: 100 }
    );
  });

  it.each([
    ["5 triệu đồng", "amount"],
    ["từ 10 đến 15 triệu đồng", "range"],
    ["216,000 triệu", "ambiguous"],
    ["Không có", "none"],
    ["Tự túc", "self"],
    ["Tuỳ tình hình thực tế", "undetermined"],
    ["Chi khác", "undetermined"],
    ["", "blank"],
  ])("counts a row with %j as %s", (money, state) => {
    const { rows, amount } = totalsOf({ money });
    expect(rows).toMatchObject({ [state]: 1 });
    expect(sum(rows)).toBe(1);
    expect(amount).toBe(state === "amount" ? 5_000_000 : 0);
  });

  it("files money without a source under unknown", () => {
    const rows = [
      { money: "5 triệu đồng" },
      { money: "2 triệu đồng, học phí" },
      { money: "Không có" },
    ];
    expect(totalsOf(...rows).bySource).toEqual({ unknown: 5_000_000, "hoc-phi": 2_000_000 });
  });

  it("files money by budget year and never splits what spans two", () => {
    const times = [
      "Tháng 10/2023",
      "Tháng 11/2023",
      "Tháng 2/2024",
      "Tháng 12/2023 đến tháng 1/2024",
      "Từ tháng 10 năm 2023",
      "",
    ];
    const rows = times.map((time, index) => ({ time, money: `${index + 1} triệu đồng` }));
    expect(totalsOf(...rows).byBudgetYear).toEqual({
      "2023": 3_000_000,
      "2024": 3_000_000,
      spansYears: 4_000_000,
      undated: 11_000_000,
    });
  });

  it("lets the accountant's line decide over the plan's words", () => {
    const { plan, readings } = settlePlan(
      makePlan({ rows: [{ money: "216,000 triệu", time: "Năm học" }] })
    );
    const [drafted] = plan.ledger;
    if (!drafted) throw new Error("No line was drafted");
    const line = (decided: Partial<LedgerLine>) => ({ ...drafted, ...decided });
    const decide = (...ledger: readonly LedgerLine[]) => planTotals({ ...plan, ledger }, readings);
    const paid = line({ state: "amount", planned: 216_000_000, budgetYear: 2024, source: "nsnn" });
    expect(decide(paid)).toMatchObject({
      amount: 216_000_000,
      byBudgetYear: { "2024": 216_000_000 },
      bySource: { nsnn: 216_000_000 },
      rows: { amount: 1, ambiguous: 0 },
    });
    // What the drafted line could not read is still open beside the accountant's own line.
    expect(decide(drafted, paid).rows).toMatchObject({ amount: 0, ambiguous: 1 });
    expect(decide(line({ planned: 7 }))).toMatchObject({ amount: 0, rows: { ambiguous: 1 } });
    expect(decide(line({ state: "amount", planned: null })).amount).toBe(0);
    expect(decide().rows).toMatchObject({ ambiguous: 1 });
  });
});
