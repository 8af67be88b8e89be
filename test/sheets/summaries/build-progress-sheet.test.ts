import type { Plan } from "../../../src/domain/plan/plan";
import type { RowTracking } from "../../../src/domain/plan/plan-row";
import type { CalendarDate } from "../../../src/domain/timeline/calendar-date";
import { cellName } from "../../../src/sheets/model/cell-address";
import { buildProgressSheet } from "../../../src/sheets/summaries/build-progress-sheet";
import { SCHOOL_PLAN, planRow } from "../ledger/school-plan";
import { standInPlanSheet } from "../ledger/stand-in-plan-sheet";

const day = (iso: string) => iso as CalendarDate;

function built(plan: Plan, date = day("2027-01-15")) {
  const view = { date, followsClock: false };
  const { cells } = buildProgressSheet(plan, standInPlanSheet(plan).references, view);
  const values = new Map(cells.map((cell) => [cellName(cell), cell.value]));
  return (name: string) => values.get(name);
}

function planWith(tracking: Partial<RowTracking>): Plan {
  const row = { id: "D01", criterion: "1.1", task: "Việc", resources: "" };
  return { ...SCHOOL_PLAN, rows: [planRow({ ...row, tracking })] };
}

const [past, soon, far] = [day("2026-12-31"), day("2027-01-29"), day("2027-01-30")];

describe("the progress sheet's results", () => {
  it.each<[string, Partial<RowTracking>]>([
    ["Quá hạn 15 ngày", { start: day("2026-10-01"), end: past }],
    ["Đã xong", { start: day("2026-10-01"), end: past, status: "Hoàn thành" }],
    ["Còn 14 ngày", { start: day("2026-10-01"), end: soon }],
    ["Còn 0 ngày", { start: day("2026-10-01"), end: day("2027-01-15") }],
    ["Trong thời hạn", { start: day("2026-10-01"), end: far, status: "Chưa hoàn thành" }],
    ["Chưa bắt đầu", { start: soon, end: far }],
    ["Chưa rõ thời hạn", { end: past }],
    ["Chưa rõ thời hạn", {}],
  ])("say «%s» for %p", (words, tracking) => {
    expect(built(planWith(tracking))("G12")).toBe(words);
  });

  it("have 24 half months from September, their semesters and checkpoints", () => {
    const value = built(SCHOOL_PLAN);
    expect(value("H10")).toEqual({ date: "2026-09-01" });
    expect(value("I10")).toEqual({ date: "2026-09-16" });
    expect(value("AE10")).toEqual({ date: "2027-08-16" });
    expect(["H9", "P9", "R9", "X9", "Z9"].map(value)).toEqual([
      "HK I",
      "HK I",
      "HK II",
      "HK II",
      "Hè",
    ]);
    expect(["P11", "Q11", "Y11"].map(value)).toEqual(["", "▼", "▼"]);
  });

  it("mark the half months of what is overdue", () => {
    const value = built(planWith({ start: day("2026-12-15"), end: day("2026-12-16") }));
    expect(["M12", "N12", "O12", "P12"].map(value)).toEqual(["", "!", "!", ""]);
  });

  it("count what is done out of all", () => {
    const value = built(SCHOOL_PLAN);
    expect(value("A5")).toBe("1 / 8");
    expect(value("C5")).toBe(0.125);
    expect(["D5", "F5", "G5"].map(value)).toEqual([1, 1, 2]);
  });

  it.each([
    ["2027-01-17", "17/01/2027 (còn 0 ngày)"],
    ["2027-01-18", "31/05/2027 (còn 133 ngày)"],
    ["2027-06-01", "đã qua hai mốc"],
  ])("name the next checkpoint on %s", (date, words) => {
    expect(built(SCHOOL_PLAN, day(date))("R5")).toBe(words);
  });

  it("show the school year of the day for a plan without one", () => {
    expect(built({ ...SCHOOL_PLAN, schoolYear: null }, day("2030-08-02"))("H10")).toEqual({
      date: "2030-09-01",
    });
  });

  it("follow the clock where the view does", () => {
    const { references } = standInPlanSheet(SCHOOL_PLAN);
    const view = { date: day("2027-01-15"), followsClock: true };
    const { cells } = buildProgressSheet(SCHOOL_PLAN, references, view);
    const cell = cells.find((candidate) => cellName(candidate) === "H5");
    expect(cell).toMatchObject({ formula: "TODAY()", value: { date: "2027-01-15" } });
  });
});
