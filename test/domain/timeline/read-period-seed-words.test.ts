import { readPeriod } from "../../../src/domain/timeline/read-period";
import type { SchoolYear } from "../../../src/domain/timeline/school-year";
import { periodSummary } from "./period-summary";

/** The words of real plans, each in the school year it was written for. */
const WORDS: readonly (readonly [text: string, year: SchoolYear, reading: string])[] = [
  ["Tháng 10/2023 đến tháng 5/2024.", "2023-2024", "2023-10-01..2024-05-31 month"],
  ["Tháng 9/2023 đến Tháng 9/2024", "2023-2024", "2023-09-01..2024-09-30 month"],
  ["Trong tháng 01 năm 2021", "2020-2021", "2021-01-01..2021-01-31 month"],
  ["Từ tháng 12 năm 2020", "2020-2021", "2020-12-01.. month"],
  ["2024", "2024-2025", "ambiguous 2024-01-01..2024-12-31 2024-09-01..2025-05-31"],
  ["Hằng năm", "2024-2025", "2024-09-01..2025-05-31 school-year yearly"],
  ["hàng năm", "2024-2025", "2024-09-01..2025-05-31 school-year yearly"],
  ["Trong năm học", "2024-2025", "2024-09-01..2025-05-31 school-year"],
  ["Tháng 9/2024", "2024-2025", "2024-09-01..2024-09-30 month"],
  ["- Tháng 9/2024", "2024-2025", "2024-09-01..2024-09-30 month"],
  ["từ tháng 8 năm 2020 đến tháng 4 năm 2021", "2020-2021", "2020-08-01..2021-04-30 month"],
  ["(từ tháng 8 năm 2020 đến tháng 4 năm 2021)", "2020-2021", "2020-08-01..2021-04-30 month"],
  ["đầu năm học, cuối Học kì I, cuối năm", "2023-2024", "ambiguous 2023-08-01..2024-05-31"],
  ["dau nam hoc, cuoi Hoc ki I, cuoi nam", "2023-2024", "ambiguous 2023-08-01..2024-05-31"],
  ["3 lần/ năm học", "2023-2024", "2023-09-01..2024-05-31 school-year"],
  ["3 1an/ nam hoc", "2023-2024", "2023-09-01..2024-05-31 school-year"],
  ["hàng tháng", "2024-2025", "2024-09-01..2025-05-31 school-year monthly"],
  ["Năm học 2023 – 2024", "2023-2024", "2023-09-01..2024-05-31 school-year"],
  ["2023- 2024", "2023-2024", "2023-09-01..2024-05-31 school-year"],
  ["2020-2021", "2024-2025", "2020-09-01..2021-05-31 school-year"],
  ["2024 - 2025", "2024-2025", "2024-09-01..2025-05-31 school-year"],
  ["giai đoạn từ năm 2017 đến 2022", "2023-2024", "2017-01-01..2022-12-31 year"],
  [
    "giai đoạn từ năm học 2016-2017 đến năm học 2020-2021",
    "2020-2021",
    "2016-09-01..2021-05-31 school-year",
  ],
  ["Tháng 10/2026 đến tháng 4/2027", "2026-2027", "2026-10-01..2027-04-30 month"],
  ["Học kỳ I năm học 2026 - 2027", "2026-2027", "2026-09-05..2027-01-17 semester"],
  ["Từ ngày 05/10/2026 đến ngày 14/5/2027", "2026-2027", "2026-10-05..2027-05-14 day"],
  ["Cuối mỗi học kỳ", "2026-2027", "2027-01-04..2027-05-31 approx per-semester"],
  ["Quý IV/2026", "2026-2027", "2026-10-01..2026-12-31 quarter"],
  ["Tháng 11/2026 - tháng 01/2027", "2026-2027", "2026-11-01..2027-01-31 month"],
  ["Thường xuyên trong năm học", "2026-2027", "2026-09-01..2027-05-31 school-year continuous"],
  ["Cuối học kỳ I", "2026-2027", "2027-01-04..2027-01-17 approx"],
  ["Cuối năm học", "2026-2027", "2027-05-01..2027-05-31 approx"],
];

describe("readPeriod on the words of real plans", () => {
  it.each(WORDS)("reads «%s» in %s", (text, year, reading) => {
    expect(periodSummary(readPeriod(text, year))).toBe(reading);
  });

  it.each(["", "  ", "\n\u00A0\n"])("reads nothing from a blank cell (%j)", (text) => {
    expect(readPeriod(text, "2020-2021")).toEqual({
      kind: "blank",
      start: null,
      end: null,
      precision: null,
      recurrence: null,
      open: null,
      original: text,
    });
  });

  it("keeps the words exactly as they were given", () => {
    const text = " - Tha\u0301ng 9/2024.\r\n";
    expect(readPeriod(text, "2024-2025").original).toBe(text);
  });

  it("names the end that is missing and never invents it", () => {
    expect(readPeriod("Từ tháng 12 năm 2020", "2020-2021")).toMatchObject({
      start: "2020-12-01",
      end: null,
      open: "end",
    });
    expect(readPeriod("trước 15/9", "2024-2025")).toMatchObject({
      start: null,
      end: "2024-09-15",
      open: "start",
    });
  });
});
