import type { PlanSpec, RowSpec } from "../../support/plan-fixtures";
import type { PlanRow } from "../../../src/domain/plan/plan-row";
import { STATUSES } from "../../../src/domain/plan/statuses";
import { readRows } from "../../../src/domain/plan/read-rows";
import { spansBudgetYears } from "../../../src/domain/rollup/spans-budget-years";
import { day, makePlan } from "../../support/plan-fixtures";
import type { SchoolYearCalendar } from "../../../src/domain/timeline/school-year-calendar";
import { schoolYearCalendar } from "../../../src/domain/timeline/school-year-calendar";
import { found, foundInRow } from "./check";

describe.each<[Parameters<typeof foundInRow>[0], [string, boolean][]]>([
  [
    "period-ambiguous",
    [
      ["2024", true],
      ["Tháng 10/2023", false],
      ["Tháng 5/2024 đến tháng 10/2023", false],
    ],
  ],
  [
    "period-undetermined",
    [
      ["Khi có điều kiện", true],
      ["Hằng năm", false],
    ],
  ],
  [
    "period-reversed",
    [
      ["Tháng 5/2024 đến tháng 10/2023", true],
      ["Từ ngày 20/5/2024 – 15/4/2024", true],
      ["Tháng 10/2023 đến tháng 5/2024", false],
      ["2024", false],
    ],
  ],
  [
    "period-open",
    [
      ["Từ tháng 12 năm 2023", true],
      ["Trước ngày 15/11/2023", false],
      ["Tháng 12/2023", false],
    ],
  ],
  [
    "period-approximate",
    [
      ["Cuối mỗi học kỳ", true],
      ["Học kỳ I", false],
    ],
  ],
  [
    "period-outside-school-year",
    [
      ["Tháng 9/2023 đến tháng 9/2024", true],
      ["Tháng 6/2024", true],
      ["Tháng 7/2023", true],
      ["Tháng 8/2023", false],
      ["Tháng 9/2023 đến tháng 5/2024", false],
      ["Trong năm học", false],
    ],
  ],
  [
    "period-spans-budget-years",
    [
      ["Tháng 9/2023 đến tháng 1/2024", true],
      ["Tháng 9/2023 đến tháng 12/2023", false],
      ["Tháng 1/2024", false],
    ],
  ],
])("%s", (code, cases) => {
  it.each(cases)("%s", (time, expected) => {
    expect(foundInRow(code, { time })).toBe(expected);
  });
});

describe("a deadline before the day of issue", () => {
  it.each([
    ["Trước ngày 11/9/2023", 1],
    ["Trước ngày 12/9/2023", 0],
    ["Tháng 9/2023", 0],
  ])("%s", (time, count) => {
    expect(found("period-before-issue", { rows: [{ time }] })).toHaveLength(count);
  });
  it("is not known without one", () => {
    const spec: PlanSpec = { header: { issued: null }, rows: [{ time: "Trước ngày 11/9/2023" }] };
    expect(found("period-before-issue", spec)).toEqual([]);
  });
});

describe("dates set in the tracking block", () => {
  const tracked = { start: day("2023-10-01"), end: day("2023-11-30") };
  it.each<[Parameters<typeof foundInRow>[0], string]>([
    ["period-ambiguous", "2024"],
    ["period-open", "Từ tháng 12 năm 2023"],
    ["period-undetermined", "Khi có điều kiện"],
    ["period-outside-school-year", "Tháng 9/2023 đến tháng 9/2024"],
  ])("settle %s", (code, time) => {
    expect(foundInRow(code, { time, tracking: tracked })).toBe(false);
  });
  it("are themselves looked at", () => {
    const tracking = { start: day("2023-11-30"), end: day("2023-10-01") };
    expect(foundInRow("period-reversed", { tracking })).toBe(true);
  });
});

describe("a start alone in the tracking block", () => {
  const row: RowSpec = {
    time: "Tháng 9/2023 đến tháng 1/2024",
    tracking: { start: day("2023-10-01") },
  };
  it("takes no end from the words, as in the totals", () => {
    const plan = makePlan({ rows: [row] });
    expect(spansBudgetYears(plan.rows[0] as PlanRow, readRows(plan))).toBe(false);
    expect(foundInRow("period-spans-budget-years", row)).toBe(false);
  });
});

it.each(["Không có", "Tự túc"])("a row that costs %s spans no budget years", (money) => {
  const row: RowSpec = { time: "Tháng 9/2023 đến tháng 5/2024", money };
  expect(foundInRow("period-spans-budget-years", row)).toBe(false);
});

describe("one deadline for all", () => {
  it.each<[string[], number]>([
    [["Tháng 9/2023", "Tháng 9/2023", "- Tháng 9/2023"], 1],
    [["Tháng 9/2023", "Tháng 9/2023"], 0],
    [["Tháng 9/2023", "Tháng 9/2023", "Tháng 10/2023"], 0],
    [["Hằng năm", "Hằng năm", "Hằng năm"], 0],
  ])("%j", (times, count) => {
    const rows = times.map((time) => ({ time }));
    expect(found("same-deadline-everywhere", { rows })).toHaveLength(count);
  });
});

describe("a status in the time column", () => {
  it.each<[string, boolean]>([
    ...STATUSES.map((status): [string, boolean] => [status, true]),
    ["Chưa triển khai", true],
    ["Đã triển khai", true],
    ["Đang tiến hành", true],
    ["Chưa xong", true],
    ["Đã thực hiện", true],
    ["- Đang thực hiện.", true],
    ["Hoàn thành", true],
    ["Hoàn thành trước 15/12/2023", false],
    ["Khi có điều kiện", false],
    ["Tháng 10/2023", false],
  ])("%s", (time, expected) => {
    expect(foundInRow("status-in-time-column", { time })).toBe(expected);
    if (expected) expect(foundInRow("period-undetermined", { time })).toBe(false);
  });
});

describe("nothing to review at the end of semester I", () => {
  const plan = (...times: string[]) =>
    ({ form: "tt57-2026-bieu2", rows: times.map((time) => ({ time })) }) as const;
  it.each<[string, readonly string[], number]>([
    ["all later", ["18/01/2027", "Tháng 3/2027", "Tháng 4/2027"], 1],
    ["one on its last day", ["17/01/2027", "Tháng 3/2027", "Tháng 4/2027"], 0],
    ["one all year long", ["Hằng tháng", "Tháng 3/2027", "Tháng 4/2027"], 0],
    ["one without dates", ["Khi có điều kiện", "Tháng 3/2027", "Tháng 4/2027"], 0],
    ["only two rows", ["Tháng 3/2027", "Tháng 4/2027"], 0],
  ])("%s", (_, times, count) => {
    expect(found("nothing-due-by-midyear", plan(...times))).toHaveLength(count);
  });
});

describe("the school's own dates", () => {
  const calendar: SchoolYearCalendar = {
    ...schoolYearCalendar("2026-2027"),
    semester1: [day("2026-09-07"), day("2027-01-10")],
    semester2: [day("2027-01-11"), day("2027-05-23")],
    checkpoints: [day("2027-02-15"), day("2027-05-23")],
  };

  it.each([
    ["Tháng 2/2027", 0],
    ["16/02/2027", 1],
  ])("say when the plan is looked over: a task in %s", (time, count) => {
    const rows = [{ time }, { time: "Tháng 3/2027" }, { time: "Tháng 4/2027" }];
    const findings = found("nothing-due-by-midyear", { form: "tt57-2026-bieu2", calendar, rows });
    expect(findings).toHaveLength(count);
  });

  it("say that a span ends before it starts", () => {
    const rows = [{ time: "Từ ngày 15/01/2027 đến hết học kỳ I" }];
    const spec: PlanSpec = { form: "tt57-2026-bieu2", rows };
    expect(found("period-reversed", { ...spec, calendar })).toHaveLength(1);
    expect(found("period-reversed", spec)).toHaveLength(0);
  });
});

describe("choosing what doubtful words with an open end mean", () => {
  it.each([
    [
      "Đến cuối năm",
      [
        { kind: "period", start: null, end: "2024-05-31" },
        { kind: "period", start: null, end: "2023-12-31" },
      ],
    ],
    [
      "Từ năm 2024",
      [
        { kind: "period", start: "2024-01-01", end: null },
        { kind: "period", start: "2024-09-01", end: null },
      ],
    ],
  ])("«%s» invents none", (time, choices) => {
    expect(found("period-ambiguous", { rows: [{ time }] })[0]?.choices).toEqual(choices);
  });

  it.each([
    ["2024-01-01", 0, 1],
    ["2023-10-01", 1, 0],
  ])("from %s on: the meaning is settled, the end is asked for", (start, ambiguous, open) => {
    const rows = [{ time: "Từ năm 2024", tracking: { start: day(start) } }];
    expect(found("period-ambiguous", { rows })).toHaveLength(ambiguous);
    expect(found("period-open", { rows })).toHaveLength(open);
  });
});

it("offers both readings of a year alone, and none of them as a date", () => {
  const [finding] = found("period-ambiguous", { rows: [{ time: "2024" }] });
  expect(finding?.choices).toEqual([
    { kind: "period", start: "2024-01-01", end: "2024-12-31" },
    expect.objectContaining({ kind: "period" }),
  ]);
});
