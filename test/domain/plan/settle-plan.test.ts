import fc from "fast-check";
import { draftLedger } from "../../../src/domain/plan/draft-ledger";
import { nextRowId } from "../../../src/domain/plan/next-row-id";
import { readRows } from "../../../src/domain/plan/read-rows";
import { settlePlan } from "../../../src/domain/plan/settle-plan";
import { arbitraryPlan } from "../../support/arbitrary-plan";
import type { RowSpec } from "../../support/plan-fixtures";
import { day, makePlan } from "../../support/plan-fixtures";

const settleRow = (row: RowSpec) => settlePlan(makePlan({ rows: [row] })).plan.rows[0]?.tracking;

describe("settlePlan", () => {
  it("changes nothing when done twice", () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        expect(settlePlan(plan).plan).toEqual(plan);
      }),
      { numRuns: 60 }
    );
  });

  it.each<[string, RowSpec, object]>([
    ["the period's days", { time: "Tháng 10/2023" }, { start: "2023-10-01", end: "2023-10-31" }],
    ["an open end", { time: "Từ tháng 10 năm 2023" }, { start: "2023-10-01", end: null }],
    ["no day of ambiguous words", { time: "2023" }, { start: null, end: null }],
    ["the stated lead", { people: "Chủ trì: Cô Hà; phối hợp: tổ 1" }, { lead: "Cô Hà" }],
    ["the only name", { people: "- Nhân viên thư viện." }, { lead: "Nhân viên thư viện" }],
    ["nobody of several", { people: "Hiệu trưởng, kế toán" }, { lead: null }],
    ["nobody of two joined by a sign", { people: "Hiệu trưởng + kế toán" }, { lead: null }],
    ["nobody of two joined by a dash", { people: "BGH - GVCN" }, { lead: null }],
    ["nobody of two who work together", { people: "Hiệu trưởng phối hợp kế toán" }, { lead: null }],
    ["nobody of two joined by a word", { people: "Hiệu trưởng và kế toán" }, { lead: null }],
    ["nobody of what may be two", { people: "Hiệu trưởng và đội văn nghệ" }, { lead: null }],
    ["nobody of roles left open", { people: "Chủ trì, phối hợp: Hiệu trưởng" }, { lead: null }],
    [
      "a name with its post",
      { people: "Bà Nguyễn Thị A, Hiệu trưởng" },
      { lead: "Bà Nguyễn Thị A, Hiệu trưởng" },
    ],
    ["a post on two lines", { people: "Phó hiệu\ntrưởng" }, { lead: "Phó hiệu trưởng" }],
    ["who is said to lead", { people: "Hiệu trưởng chủ trì, kế toán" }, { lead: "Hiệu trưởng" }],
    ["nobody where nobody is named", { people: "" }, { lead: null }],
    [
      "the printed status",
      { status: "Hoàn thành", tracking: { status: "Đang thực hiện" } },
      { status: "Hoàn thành" },
    ],
    [
      "the tracked status where none is printed",
      { status: "", tracking: { status: "Hoàn thành" } },
      { status: "Hoàn thành" },
    ],
  ])("tracks %s", (_what, row, tracking) => {
    expect(settleRow(row)).toMatchObject(tracking);
  });

  it("never overwrites what is tracked, nor adds a day beside one", () => {
    const tracking = { start: day("2023-11-01"), lead: "Thầy Nam" };
    expect(settleRow({ time: "Tháng 10/2023", people: "Cô Hà", tracking })).toMatchObject({
      start: "2023-11-01",
      end: null,
      lead: "Thầy Nam",
    });
  });

  it("drafts a ledger only where there is none", () => {
    const { plan } = settlePlan(makePlan());
    expect(plan.ledger).toHaveLength(1);
    const kept = plan.ledger.map((line) => ({ ...line, planned: 1 }));
    expect(settlePlan({ ...plan, ledger: kept }).plan.ledger).toEqual(kept);
  });
});

describe("draftLedger", () => {
  const draft = (row: RowSpec) => {
    const plan = makePlan({ rows: [row] });
    return draftLedger(plan, readRows(plan));
  };

  it.each<[string, RowSpec, object[]]>([
    [
      "one source",
      { money: "5 triệu đồng, ngân sách" },
      [{ source: "nsnn", planned: 5_000_000, state: "amount" }],
    ],
    [
      "a source of another column",
      { money: "5 triệu đồng", conditions: "Xã hội hóa" },
      [{ source: "tai-tro", planned: 5_000_000 }],
    ],
    [
      "a line for each part",
      { money: "20 triệu (NS: 15tr, XHH: 5tr)" },
      [
        { source: "nsnn", planned: 15_000_000 },
        { source: "tai-tro", planned: 5_000_000 },
      ],
    ],
    [
      "no source for two without shares",
      { money: "5 triệu đồng, ngân sách và tài trợ" },
      [{ source: null, planned: 5_000_000 }],
    ],
    [
      "no figure where it is ambiguous",
      { money: "216,000 triệu" },
      [{ planned: null, state: "ambiguous" }],
    ],
    [
      "no figure where none is needed",
      { money: "Không có", conditions: "" },
      [{ planned: null, state: "none", source: null }],
    ],
    [
      "no figure in a range",
      { money: "từ 10 đến 15 triệu đồng" },
      [{ planned: null, state: "range" }],
    ],
  ])("has %s", (_what, row, lines) => {
    expect(draft(row)).toMatchObject(lines);
    for (const line of draft(row)) expect(line.words).toBe(row.money);
  });

  it.each([
    ["Tháng 10/2023", 2023, 4],
    ["Tháng 8/2023 đến tháng 11/2023", 2023, null],
    ["Tháng 1/2024 đến tháng 3/2024", 2024, 1],
    ["Tháng 6/2024", 2024, 2],
    ["Tháng 9/2023", 2023, 3],
    ["Tháng 12/2023 đến tháng 1/2024", null, null],
    ["Từ tháng 10 năm 2023", null, null],
    ["Khi có điều kiện", null, null],
  ])("assigns %j to budget year %s, quarter %s", (time, budgetYear, quarter) => {
    expect(draft({ time, money: "5 triệu đồng" })).toMatchObject([{ budgetYear, quarter }]);
  });
});

describe("nextRowId", () => {
  it.each([
    [[], "D01"],
    [["D01", "D03"], "D04"],
    [["D09"], "D10"],
    [["D99"], "D100"],
    [["X7", "D2b", "d50"], "D01"],
  ])("after %j comes %s", (used, next) => {
    expect(nextRowId(used)).toBe(next);
  });
});
