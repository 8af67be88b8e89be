import type { Plan } from "../../../src/domain/plan/plan";
import type { RowTracking } from "../../../src/domain/plan/plan-row";
import type { CalendarDate } from "../../../src/domain/timeline/calendar-date";
import { schoolYearCalendar } from "../../../src/domain/timeline/school-year-calendar";
import { cellName } from "../../../src/sheets/model/cell-address";
import { buildProgressSheet } from "../../../src/sheets/summaries/build-progress-sheet";
import { variedPlan } from "../../support/varied-plan";
import { ledgerLine, planRow, SCHOOL_PLAN } from "../ledger/school-plan";
import { standInPlanSheet } from "../ledger/stand-in-plan-sheet";

const day = (iso: string) => iso as CalendarDate;

function sheetOf(plan: Plan, date = day("2027-01-15")) {
  const view = { date, followsClock: false };
  return buildProgressSheet(plan, standInPlanSheet(plan).references, view);
}

function built(plan: Plan, date?: CalendarDate) {
  const values = new Map(sheetOf(plan, date).cells.map((cell) => [cellName(cell), cell.value]));
  return (name: string) => values.get(name);
}

/** The values of the rows whose first cell of the given column is one of those words. */
function rowsAfter(plan: Plan, title: string, columns: string): (readonly unknown[])[] {
  const { cells } = sheetOf(plan);
  const from = cells.find(({ value }) => value === title)?.row ?? 0;
  const value = built(plan);
  return Array.from({ length: 20 }, (_, n) =>
    [...columns].map((column) => value(`${column}${from + 2 + n}`) ?? null)
  );
}

function planWith(tracking: Partial<RowTracking>, time = ""): Plan {
  const row = { id: "D01", criterion: "1.1", task: "Việc", resources: "" };
  const made = planRow({ ...row, tracking });
  return { ...SCHOOL_PLAN, rows: [{ ...made, words: { ...made.words, time } }] };
}

const [past, soon, far] = [day("2026-12-31"), day("2027-01-29"), day("2027-01-30")];
const october = day("2026-10-01");

describe("the progress sheet's results", () => {
  it.each<[string, Partial<RowTracking>]>([
    ["Quá hạn 15 ngày", { start: october, end: past }],
    ["Quá hạn 15 ngày", { end: past }],
    ["Đã xong", { start: october, end: past, status: "Hoàn thành" }],
    ["Đã xong", { start: october, end: past, status: "HOÀN THÀNH" }],
    ["Đã xong", { status: "Hoàn thành" }],
    ["Không thực hiện", { start: october, end: past, status: "Không thực hiện" }],
    ["Còn 14 ngày", { start: october, end: soon }],
    ["Đến hạn hôm nay", { start: october, end: day("2027-01-15") }],
    ["Trong thời hạn", { start: october, end: far, status: "Chưa hoàn thành" }],
    ["Chưa bắt đầu", { start: soon, end: far }],
    ["Chưa rõ thời hạn", { start: october }],
    ["Chưa rõ thời hạn", { start: far, end: soon }],
    ["Chưa rõ thời hạn", {}],
  ])("say «%s» for %p", (words, tracking) => {
    expect(built(planWith(tracking))("G12")).toBe(words);
  });

  it.each([
    ["Khi có kế hoạch của Sở", {}, "«Khi có kế hoạch của Sở»"],
    ["Từ tháng 10/2026", { start: october }, "«Từ tháng 10/2026»"],
    ["", {}, "(ô thời gian để trống)"],
    ["Tháng 1/2027", { start: october, end: far }, ""],
    ["Cả năm", { status: "Hoàn thành" }, ""],
  ])("say why there is no bar: %j with %p", (time, tracking, words) => {
    expect(built(planWith(tracking, time))("H12")).toBe(words);
  });

  it("have 26 half months from August, with semesters, Tết and checkpoints", () => {
    const value = built(SCHOOL_PLAN);
    expect(value("H10")).toEqual({ date: "2026-08-01" });
    expect(value("I10")).toEqual({ date: "2026-08-16" });
    expect(value("AG10")).toEqual({ date: "2027-08-16" });
    const semesters = ["H9", "J9", "R9", "T9", "Z9", "AB9"].map(value);
    expect(semesters).toEqual(["Hè", "HK I", "HK I", "HK II", "HK II", "Hè"]);
    const marks = ["R11", "S11", "T11", "U11", "Z11", "AA11"].map(value);
    expect(marks).toEqual(["", "▼", "T", "", "", "▼"]);
  });

  it("follow the province's dates", () => {
    const calendar = schoolYearCalendar("2026-2027", {
      semester1: [day("2026-09-07"), day("2027-01-10")],
      semester2: [day("2027-01-11"), day("2027-05-23")],
      tet: [day("2027-01-30"), day("2027-02-20")],
    });
    const value = built({ ...SCHOOL_PLAN, calendar });
    expect(["R11", "S11", "T11", "U11", "Z11"].map(value)).toEqual(["▼", "T", "T", "T", ""]);
    expect(["R9", "AA11"].map(value)).toEqual(["HK II", "▼"]);
    expect(value("R5")).toBe("23/05/2027 (còn 128 ngày)");
  });

  it("leave the months of a row blank: its bar is a format", () => {
    const { cells } = sheetOf(SCHOOL_PLAN);
    const months = cells.filter(({ row, column }) => row === 12 && column > 8 && column < 34);
    expect(months).toHaveLength(25);
    expect(months.every(({ value, formula }) => value === null && formula === undefined)).toBe(
      true
    );
  });

  it("need few formulas for a row", () => {
    const count = (rows: number) =>
      sheetOf(variedPlan(rows)).cells.filter(({ formula }) => formula !== undefined).length;
    expect((count(400) - count(200)) / 200).toBe(10);
  });

  it("look through the ledger for no row", () => {
    const { cells } = sheetOf(SCHOOL_PLAN);
    const end = 12 + SCHOOL_PLAN.rows.length;
    const lines = cells.filter(({ row }) => row >= 12 && row < end);
    expect(lines.filter(({ formula }) => formula?.includes("Sổ kinh phí"))).toEqual([]);
    expect(lines.length).toBeGreaterThan(100);
  });

  it("count what is done out of all", () => {
    const value = built(SCHOOL_PLAN);
    expect(value("A4")).toBe("Nhiệm vụ hoàn thành / tổng số (tiêu chí 1.4)");
    expect(value("A5")).toBe("1 / 8");
    expect(value("C5")).toBe(0.125);
    expect(["D5", "E5", "F5", "G5"].map(value)).toEqual([1, 1, 2, 1]);
  });

  it("call the count no criterion's indicator under an older catalogue", () => {
    const value = built({ ...SCHOOL_PLAN, catalog: "TT17-2018-TH" });
    expect(value("A4")).toBe("Nhiệm vụ hoàn thành / tổng số");
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
      date: "2030-08-01",
    });
  });

  it.each([
    [true, null],
    [false, { date: "2027-01-15" }],
  ])("follow the clock unless a day is set: %p", (followsClock, typed) => {
    const { references } = standInPlanSheet(SCHOOL_PLAN);
    const view = { date: day("2027-01-15"), followsClock };
    const { cells } = buildProgressSheet(SCHOOL_PLAN, references, view);
    const cell = cells.find((candidate) => cellName(candidate) === "H5");
    const label = "Xem theo ngày (để trống: hôm nay)";
    const row = cells.find(({ value }) => value === label)?.row ?? 0;
    const formula = `IF(ISNUMBER($D$${row}),$D$${row},TODAY())`;
    expect(cell).toMatchObject({ formula, value: { date: "2027-01-15" } });
    expect(cells.find((one) => cellName(one) === `D${row}`)?.value).toEqual(typed);
  });
});

describe("the deadlines", () => {
  const title = "Thời hạn của việc chưa xong, sắp theo ngày kết thúc";

  it("are those of open rows, the earliest first, one day's in the order of the plan", () => {
    const due = (id: string, end: CalendarDate | null, status: string | null = null) =>
      planRow({ id, criterion: null, task: id, resources: "", tracking: { end, status } });
    const rows = [
      due("D01", far),
      due("D02", past),
      due("D03", null),
      due("D04", soon, "Hoàn thành"),
      due("D05", past),
      due("D06", day("2027-01-15")),
    ];
    const lines = rowsAfter({ ...SCHOOL_PLAN, rows }, title, "AEG");
    expect(lines.slice(0, 7)).toEqual([
      ["D02", { date: past }, "Quá hạn 15 ngày"],
      ["D05", { date: past }, "Quá hạn 15 ngày"],
      ["D06", { date: "2027-01-15" }, "Đến hạn hôm nay"],
      ["D01", { date: far }, "Còn 15 ngày"],
      ["", "", ""],
      ["", "", ""],
      ["1 việc chưa rõ thời hạn nên không có trong danh sách này.", null, null],
    ]);
  });

  it("say how many more there are than the list holds", () => {
    const rows = Array.from({ length: 45 }, (_, n) =>
      planRow({ id: `D${n}`, criterion: null, task: "", resources: "", tracking: { end: far } })
    );
    const words = sheetOf({ ...SCHOOL_PLAN, rows }).cells.map(({ value }) => value);
    expect(words).toContain("Còn 5 việc chưa xong nữa có hạn sau các việc trên.  ");
  });
});

describe("the load of each lead", () => {
  const title = "Khối lượng theo người phụ trách chính";

  it("counts rows and đồng, and adds up to the ledger's total whatever the rows say", () => {
    const lead = (id: string, name: string | null, status: string | null = null) =>
      planRow({ id, criterion: null, task: "", resources: "", tracking: { lead: name, status } });
    const rows = [
      lead("D01", "Kế toán"),
      lead("D02", "Hiệu trưởng", "Hoàn thành"),
      lead("D03", null),
      lead("D04", "kế toán", "Không thực hiện"),
    ];
    const ledger = [
      ledgerLine("D01", { planned: 2_000_000 }),
      ledgerLine("D04", { planned: 500_000 }),
      ledgerLine("D01", { planned: 7, state: "ambiguous" }),
      ledgerLine("D03", { planned: 300_000 }),
      ledgerLine("D99", { planned: 1_000 }),
    ];
    const { cells } = sheetOf({ ...SCHOOL_PLAN, rows, ledger });
    const top = cells.find(({ value }) => value === title)?.row ?? 0;
    const at = (row: number, column: number) =>
      cells.find((cell) => cell.row === row && cell.column === column)?.value;
    const line = (n: number) => [7, 16, 19, 22, 25].map((column) => at(top + 2 + n, column));
    expect([0, 1, 2, 3, 4, 5].map(line)).toEqual([
      ["Kế toán", 2, 1, 0, 2_500_000],
      ["Hiệu trưởng", 1, 0, 0, 0],
      ["Người khác, không có tên ở trên", 0, 0, 0, 0],
      ["(chưa ghi người phụ trách)", 1, 1, 0, 300_000],
      ["Trong sổ, không thuộc dòng nào ở trên", null, null, null, 1_000],
      ["Cộng", 4, 2, 0, 2_801_000],
    ]);
  });
});

describe("the pages of the progress sheet", () => {
  it.each([0, 6, 40, 150])("tear no section of a plan of %d rows", (count) => {
    const { cells, pageSetup } = sheetOf(variedPlan(count));
    const { breaksAfter, printArea, titleRows } = pageSetup;
    const rowOf = (words: string) => cells.find(({ value }) => value === words)?.row ?? 0;
    const load = rowOf("Khối lượng theo người phụ trách chính");
    const together = [
      [1, 14],
      [load, rowOf("Cộng")],
      [rowOf("Chữ ghi trong kế hoạch") - 1, rowOf("Chữ ghi trong kế hoạch") + 1],
    ];
    for (const [from = 0, to = 0] of together) {
      expect(from).toBeGreaterThan(0);
      expect(breaksAfter.filter((row) => row >= from && row < to)).toEqual([]);
    }
    expect(titleRows).toEqual([7, 11]);
    expect(printArea.to.column).toBe(33);
  });
});
