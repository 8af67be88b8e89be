import { addDays } from "../../../src/domain/timeline/add-days";
import type { CalendarDate } from "../../../src/domain/timeline/calendar-date";
import { compareDates } from "../../../src/domain/timeline/compare-dates";
import { existingDate } from "../../../src/domain/timeline/existing-date";
import { lastDayOfMonth } from "../../../src/domain/timeline/last-day-of-month";
import { calendarDate } from "../../../src/domain/timeline/make-calendar-date";
import { parseCalendarDate } from "../../../src/domain/timeline/parse-calendar-date";
import { partsOf } from "../../../src/domain/timeline/parts-of-date";

const day = (iso: string) => iso as CalendarDate;

describe("calendarDate", () => {
  it.each([
    [2024, 9, 5, "2024-09-05"],
    [2024, 2, 29, "2024-02-29"],
    [2000, 2, 29, "2000-02-29"],
    [1, 1, 1, "0001-01-01"],
    [9999, 12, 31, "9999-12-31"],
  ])("makes %i, %i, %i into %s", (year, month, dayOfMonth, iso) => {
    expect(calendarDate(year, month, dayOfMonth)).toBe(iso);
  });

  it.each([
    [2023, 2, 29],
    [1900, 2, 29],
    [2024, 9, 31],
    [2024, 13, 1],
    [2024, 0, 1],
    [2024, 1, 0],
    [2024, 1, 32],
    [0, 1, 1],
    [10_000, 1, 1],
    [2024, 1.5, 1],
    [Number.NaN, 1, 1],
  ])("knows no day %d, %d, %d", (year, month, dayOfMonth) => {
    expect(calendarDate(year, month, dayOfMonth)).toBeNull();
  });
});

describe("existingDate", () => {
  it("throws for a day that does not exist", () => {
    expect(existingDate(2024, 9, 30)).toBe("2024-09-30");
    expect(() => existingDate(2024, 9, 31)).toThrow(RangeError);
  });
});

describe("parseCalendarDate", () => {
  it.each(["2024-09-15", "2024-02-29"])("reads %s", (iso) => {
    expect(parseCalendarDate(iso)).toBe(iso);
  });

  it.each(["2024-9-15", "2023-02-29", "15/9/2024", "2024-09-15T00:00", " 2024-09-15", ""])(
    "refuses %j",
    (iso) => {
      expect(parseCalendarDate(iso)).toBeNull();
    }
  );
});

describe("partsOf", () => {
  it("takes a date apart", () => {
    expect(partsOf(day("2024-09-05"))).toEqual({ year: 2024, month: 9, day: 5 });
  });
});

describe("lastDayOfMonth", () => {
  it.each([
    [2024, 1, 31],
    [2024, 2, 29],
    [2023, 2, 28],
    [2100, 2, 28],
    [2000, 2, 29],
    [2024, 4, 30],
    [2024, 12, 31],
    [2024, 13, 0],
  ])("of %i-%i is %i", (year, month, last) => {
    expect(lastDayOfMonth(year, month)).toBe(last);
  });
});

describe("addDays", () => {
  it.each([
    ["2024-09-30", 1, "2024-10-01"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2023-02-28", 1, "2023-03-01"],
    ["2024-03-01", -1, "2024-02-29"],
    ["2024-12-31", 1, "2025-01-01"],
    ["2024-01-01", -1, "2023-12-31"],
    ["2024-09-01", 365, "2025-09-01"],
    ["2000-01-01", 146_097, "2400-01-01"],
    ["2024-09-05", 0, "2024-09-05"],
  ])("%s and %i days is %s", (from, days, to) => {
    expect(addDays(day(from), days)).toBe(to);
  });

  it("throws beyond the last day of the year 9999", () => {
    expect(() => addDays(day("9999-12-31"), 1)).toThrow(RangeError);
  });
});

describe("compareDates", () => {
  it("puts days in their order", () => {
    const dates = ["2025-01-01", "2024-09-30", "2024-10-01", "2024-09-30"].map(day);
    expect([...dates].sort(compareDates)).toEqual([
      "2024-09-30",
      "2024-09-30",
      "2024-10-01",
      "2025-01-01",
    ]);
    expect(compareDates(day("2024-09-30"), day("2024-09-30"))).toBe(0);
  });
});
