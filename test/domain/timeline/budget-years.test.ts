import { budgetYearsOf } from "../../../src/domain/timeline/budget-years";
import type { CalendarDate } from "../../../src/domain/timeline/calendar-date";
import { monthsPerYear } from "../../../src/domain/timeline/months-per-year";
import { periodMonths } from "../../../src/domain/timeline/period-months";

const day = (iso: string) => iso as CalendarDate;

describe("a period over the budget's years", () => {
  it.each([
    ["2023-09-01", "2024-09-30", { 2023: 4, 2024: 9 }],
    ["2026-10-01", "2027-04-30", { 2026: 3, 2027: 4 }],
    ["2024-09-15", "2024-09-15", { 2024: 1 }],
    ["2024-12-31", "2025-01-01", { 2024: 1, 2025: 1 }],
    ["2024-01-01", "2026-12-31", { 2024: 12, 2025: 12, 2026: 12 }],
    ["2024-09-30", "2024-09-01", {}],
  ])("%s to %s has the months %j", (start, end, months) => {
    expect(Object.fromEntries(monthsPerYear(day(start), day(end)))).toEqual(months);
    expect(budgetYearsOf(day(start), day(end))).toEqual(Object.keys(months).map(Number));
  });
});

describe("periodMonths", () => {
  it("lists every month that the period touches", () => {
    expect(periodMonths(day("2024-11-30"), day("2025-01-01"))).toEqual([
      { year: 2024, month: 11 },
      { year: 2024, month: 12 },
      { year: 2025, month: 1 },
    ]);
  });
});
