import type { PlanSpec, RowSpec } from "../../support/plan-fixtures";
import { day } from "../../support/plan-fixtures";
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
