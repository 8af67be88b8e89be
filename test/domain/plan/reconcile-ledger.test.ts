import type { LedgerLine } from "../../../src/domain/plan/ledger-line";
import { readRows } from "../../../src/domain/plan/read-rows";
import { reconcileLedger } from "../../../src/domain/plan/reconcile-ledger";
import { settlePlan } from "../../../src/domain/plan/settle-plan";
import { makeLedgerLine } from "../../support/ledger-fixtures";
import { checkLines } from "../../../src/domain/plan/check-lines";
import { day, makePlan } from "../../support/plan-fixtures";
import type { RowSpec } from "../../support/plan-fixtures";

const FIVE = "5.000.000 đồng, ngân sách nhà nước";
const EIGHT = "8.000.000 đồng, ngân sách nhà nước";

/** The ledger as it was written for `before`, reconciled with the plan as it is `now`. */
function reconcile(
  before: readonly RowSpec[],
  now: readonly RowSpec[],
  enter: (line: LedgerLine) => LedgerLine = (line) => line
) {
  const written = settlePlan(makePlan({ rows: before })).plan.ledger.map(enter);
  const plan = makePlan({ rows: now, ledger: written });
  const { ledger, changes } = reconcileLedger(plan, readRows(plan));
  return {
    lines: ledger.map(({ row, planned, actual }) => [row, planned, actual]),
    changes: changes.map(({ kind, row }) => [kind, row]),
  };
}

describe("reconcileLedger", () => {
  it("leaves the ledger of an unchanged plan as it is", () => {
    const rows = [{ id: "D01", money: FIVE }];
    expect(reconcile(rows, rows)).toEqual({ lines: [["D01", 5_000_000, null]], changes: [] });
  });

  it("drafts lines for a row that is new", () => {
    const now = [
      { id: "D01", money: FIVE },
      { id: "D02", money: EIGHT },
    ];
    expect(reconcile([{ id: "D01", money: FIVE }], now).lines).toEqual([
      ["D01", 5_000_000, null],
      ["D02", 8_000_000, null],
    ]);
  });

  it("follows changed words where the line only repeated the old ones", () => {
    expect(reconcile([{ id: "D01", money: FIVE }], [{ id: "D01", money: EIGHT }])).toEqual({
      lines: [["D01", 8_000_000, null]],
      changes: [["followed-words", "D01"]],
    });
  });

  it("drops the line of a removed row that only repeated it", () => {
    expect(
      reconcile(
        [
          { id: "D01", money: FIVE },
          { id: "D02", money: EIGHT },
        ],
        [{ id: "D02", money: EIGHT }]
      )
    ).toEqual({
      lines: [["D02", 8_000_000, null]],
      changes: [["removed", "D01"]],
    });
  });

  it.each([
    ["spent something", { actual: 1_000_000 }],
    ["named a budget item", { budgetItem: "6907" }],
    ["left a note", { note: "chờ duyệt" }],
  ])("keeps every line where the accountant %s", (_what, entered) => {
    const enter = (line: LedgerLine) => ({ ...line, ...entered });
    const rows = [{ id: "D01", money: FIVE }];
    const actual = "actual" in entered ? entered.actual : null;
    const kept = { lines: [["D01", 5_000_000, actual]], changes: [] };
    expect(reconcile(rows, [{ id: "D01", money: EIGHT }], enter)).toEqual(kept);
    expect(reconcile(rows, [], enter)).toEqual(kept);
  });

  it("keeps a line that was added without a row id", () => {
    const added = makeLedgerLine({ row: "", source: "tai-tro", state: "undetermined" });
    const plan = makePlan({ rows: [], ledger: [added] });
    expect(reconcileLedger(plan, readRows(plan)).ledger).toEqual([added]);
  });

  it("keeps an amount that the accountant corrected", () => {
    const enter = (line: LedgerLine) => ({ ...line, planned: 4_800_000 });
    expect(reconcile([{ id: "D01", money: FIVE }], [{ id: "D01", money: EIGHT }], enter)).toEqual({
      lines: [["D01", 4_800_000, null]],
      changes: [],
    });
  });
});

describe("reconcileLedger after other edits than of the money words", () => {
  const YEARS = (line: LedgerLine) => [line.budgetYear, line.quarter];
  const row = (more: RowSpec): RowSpec => ({ id: "D01", money: FIVE, ...more });

  function reconciled(before: RowSpec, now: RowSpec, entered: Partial<LedgerLine> = {}) {
    const { ledger: written } = settlePlan(makePlan({ rows: [before] })).plan;
    const ledger = written.map((line) => ({ ...line, ...entered }));
    return settlePlan(makePlan({ rows: [now], ledger }));
  }

  it("brings the budget year along with the time, where nobody touched the line", () => {
    const { plan, ledgerChanges } = reconciled(
      row({ time: "Tháng 10/2023" }),
      row({ time: "Tháng 3/2024" })
    );
    expect(plan.ledger.map(YEARS)).toEqual([[2024, 1]]);
    expect(ledgerChanges).toEqual([]);
  });

  it("goes by the dates of the tracking block where words and dates differ", () => {
    const dates = { start: day("2024-02-01"), end: day("2024-02-28") };
    const { plan } = reconciled(
      row({ time: "Tháng 10/2023" }),
      row({ time: "Tháng 10/2023", tracking: dates })
    );
    expect(plan.ledger.map(YEARS)).toEqual([[2024, 1]]);
  });

  it("leaves the year that someone has chosen, for a check to report", () => {
    const { plan } = reconciled(row({ time: "Tháng 10/2023" }), row({ time: "Tháng 3/2024" }), {
      budgetYear: 2025,
    });
    expect(plan.ledger.map(({ budgetYear }) => budgetYear)).toEqual([2025]);
    expect(checkLines(plan)).toEqual(["basis-edited"]);
  });

  it("agrees anew when the words come to say what the ledger says", () => {
    const { plan } = reconciled(row({}), row({ money: EIGHT }), {
      planned: 8_000_000,
      note: "báo giá",
    });
    expect(checkLines(plan)).toEqual(["same"]);
    expect(plan.ledger[0]).toMatchObject({ words: EIGHT, note: "báo giá" });
  });

  it.each<[string, Partial<LedgerLine>, string]>([
    ["an amount", { planned: 4_000_000 }, "amount-edited"],
    ["a source that the words exclude", { source: "tai-tro" }, "source-edited"],
    ["the kind of the state's money", { source: "nsnn-tu-chu" }, "same"],
    ["a state without its amount", { planned: null }, "review"],
    ["spending", { actual: 1 }, "same"],
    ["a quarter", { quarter: 2 }, "same"],
  ])("tells %s entered in the ledger", (_what, entered, check) => {
    expect(checkLines(reconciled(row({}), row({}), entered).plan)).toEqual([check]);
  });
});
