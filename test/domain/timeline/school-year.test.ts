import type { CalendarDate } from "../../../src/domain/timeline/calendar-date";
import { lunarNewYear } from "../../../src/domain/timeline/lunar-new-year";
import { schoolYear } from "../../../src/domain/timeline/make-school-year";
import { monthsOf } from "../../../src/domain/timeline/months-of-school-year";
import { readSchoolYear } from "../../../src/domain/timeline/read-school-year";
import { schoolYearCalendar } from "../../../src/domain/timeline/school-year-calendar";
import { schoolYearOf } from "../../../src/domain/timeline/school-year-of";
import { startYearOf } from "../../../src/domain/timeline/start-year-of";

describe("schoolYear", () => {
  it("is named by both of its calendar years", () => {
    expect(schoolYear(2026)).toBe("2026-2027");
    expect(startYearOf(schoolYear(2026))).toBe(2026);
  });

  it.each([Number.NaN, 2024.5, 99, 9999])("throws for %d", (year) => {
    expect(() => schoolYear(year)).toThrow(RangeError);
  });
});

describe("readSchoolYear", () => {
  it.each([
    ["Năm học 2023 – 2024", "2023-2024"],
    ["2023- 2024", "2023-2024"],
    ["2020-2021", "2020-2021"],
    ["2024 — 2025", "2024-2025"],
    ["2024\u22122025", "2024-2025"],
    ["NĂM HỌC\u00A02026 - 2027", "2026-2027"],
    ["năm học 2024/2025", "2024-2025"],
    ["Năm học 2024-25", "2024-2025"],
    ["1. Kế hoạch năm học 2024-2025của trường.", "2024-2025"],
    ["Năm học 2024-2025. 1 mục tiêu", "2024-2025"],
    ["Năm học 2024-2025 (tiếp nối 2024 - 2025)", "2024-2025"],
  ])("reads «%s» as %s", (text, year) => {
    expect(readSchoolYear(text)).toBe(year);
  });

  it.each([
    "2024-2026",
    "2025-2024",
    "2024",
    "2024-2024",
    "giai đoạn từ năm học 2016-2017 đến năm học 2020-2021",
    "2023-2024-2025",
    "2024-09-15",
    "12024-2025",
    "",
  ])("reads none from «%s»", (text) => {
    expect(readSchoolYear(text)).toBeNull();
  });
});

describe("schoolYearCalendar", () => {
  it("has the usual dates", () => {
    expect(schoolYearCalendar("2026-2027")).toEqual({
      start: "2026-09-01",
      end: "2027-05-31",
      semester1: ["2026-09-05", "2027-01-17"],
      semester2: ["2027-01-18", "2027-05-31"],
      tet: ["2027-02-01", "2027-02-14"],
      checkpoints: ["2027-01-17", "2027-05-31"],
    });
  });

  it("takes what a province has decided otherwise", () => {
    const end = "2027-05-23" as CalendarDate;
    expect(schoolYearCalendar("2026-2027", { end })).toMatchObject({ start: "2026-09-01", end });
  });

  it("has its checkpoints at the ends of the semesters that a province has decided", () => {
    const semester1 = ["2026-09-07", "2027-01-10"] as [CalendarDate, CalendarDate];
    const { checkpoints } = schoolYearCalendar("2026-2027", { semester1 });
    expect(checkpoints).toEqual(["2027-01-10", "2027-05-31"]);
  });

  it("has no Tết break where the lunar year is not known", () => {
    expect(schoolYearCalendar("2050-2051").tet).toBeNull();
  });
});

describe("schoolYearOf", () => {
  it.each([
    ["2024-07-31", "2023-2024"],
    ["2024-08-01", "2024-2025"],
    ["2024-12-31", "2024-2025"],
    ["2025-01-01", "2024-2025"],
  ])("%s lies in %s", (date, year) => {
    expect(schoolYearOf(date as CalendarDate)).toBe(year);
  });
});

describe("monthsOf", () => {
  it("runs from August to August", () => {
    const months = monthsOf("2026-2027").map(({ year, month }) => `${month}/${year}`);
    expect(months.join(" ")).toBe(
      "8/2026 9/2026 10/2026 11/2026 12/2026 1/2027 2/2027 3/2027 4/2027 5/2027 6/2027 7/2027 8/2027"
    );
  });
});

describe("lunarNewYear", () => {
  it.each([
    [2024, "2024-02-10"],
    [2025, "2025-01-29"],
    [2027, "2027-02-06"],
    [2017, null],
    [2051, null],
  ])("of %i is %s", (year, date) => {
    expect(lunarNewYear(year)).toBe(date);
  });
});
