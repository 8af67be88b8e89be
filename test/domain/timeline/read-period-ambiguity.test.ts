import { readPeriod } from "../../../src/domain/timeline/read-period";
import { periodSummary } from "./period-summary";

const AMBIGUOUS: readonly (readonly [text: string, reading: string])[] = [
  ["2024", "2024-01-01..2024-12-31 2024-09-01..2025-05-31"],
  ["Năm 2024.", "2024-01-01..2024-12-31 2024-09-01..2025-05-31"],
  ["Từ năm 2024", "2024-01-01.. 2024-09-01.."],
  ["Năm học 2024", "2024-09-01..2025-05-31 2023-09-01..2024-05-31"],
  ["Giai đoạn 2024-2025", "2024-01-01..2025-12-31 2024-09-01..2025-05-31"],
  ["Trong năm", "2024-09-01..2025-05-31 2024-01-01..2024-12-31"],
  ["Cuối năm", "2025-05-01..2025-05-31 2024-12-01..2024-12-31"],
  ["Đến cuối năm", "..2025-05-31 ..2024-12-31"],
  ["Trước cuối năm", "..2025-04-30 ..2024-11-30"],
  ["Sau năm 2024", "2025-01-01.. 2025-06-01.."],
  ["Đầu năm", "2024-08-01..2024-09-30 2025-01-01..2025-01-31"],
  ["Cuối học kỳ", "2025-01-04..2025-01-17 2025-05-18..2025-05-31"],
  ["Quý III", "2024-07-01..2024-09-30 2025-07-01..2025-09-30"],
  ["9-12/2024", "2024-09-01..2024-12-31 2024-12-09..2024-12-09"],
  ["9 - 12 năm 2024", "2024-09-01..2024-12-31 2024-12-09..2024-12-09"],
  ["Từ 9-12/2024", "2024-09-01..2024-12-31 2024-12-09..2024-12-09"],
  ["9-12", "2024-09-01..2024-12-31 2024-12-09..2024-12-09"],
  ["tháng 02/9", "2024-09-02..2024-09-02"],
  ["Tháng 9/10", "2024-09-01..2024-10-31 2024-10-09..2024-10-09"],
  ["Quý 4/2024 - 2/2025", "2024-10-01..2025-06-30 2024-10-01..2025-02-28"],
  ["Tháng 9 hoặc tháng 10", "2024-09-01..2024-09-30 2024-10-01..2024-10-31"],
  ["Tháng 9 đến tháng 9", "2024-09-01..2024-09-30 2024-09-01..2025-09-30"],
  ["Tháng 10 và tháng 9/2024", "2024-09-01..2024-10-31"],
  ["Năm học 2024-2025, học kỳ I", "2024-09-01..2025-05-31"],
];

const NOT_IN_THE_CALENDAR: readonly (readonly [text: string, reading: string])[] = [
  ["31/9/2024", ""],
  ["30/2", ""],
  ["29/2", ""],
  ["đến 31/9/2024", ""],
  ["15/13", ""],
  ["Tháng 13/2024", ""],
  ["Quý 5", ""],
  ["Tuần 40", ""],
  ["9/15/2024", "2024-09-15..2024-09-15"],
];

const SHORT_YEARS: readonly (readonly [text: string, reading: string])[] = [
  ["9/23", "2023-09-01..2023-09-30"],
  ["15/9/23", "2023-09-15..2023-09-15"],
  ["5/9/10", "2010-09-05..2010-09-05"],
  ["9/31", "2031-09-01..2031-09-30"],
];

const OUT_OF_ORDER: readonly (readonly [text: string, reading: string])[] = [
  ["20/11/2024 - 15/9/2024", "2024-09-15..2024-11-20 2024-11-20..2025-09-15"],
  ["Tháng 10/2024 đến tháng 5/2024", "2024-10-01..2025-05-31 2024-05-01..2024-10-31"],
  ["20/11 - 15/11/2024", "2024-11-15..2024-11-20 2024-11-20..2025-11-15"],
  ["Tháng 6 đến tháng 9", "2025-06-01..2025-09-30"],
];

describe("readPeriod in the plan of 2024-2025", () => {
  describe.each([
    ["words with several meanings", AMBIGUOUS],
    ["days and months that do not exist", NOT_IN_THE_CALENDAR],
    ["two-digit years outside the plan", SHORT_YEARS],
    ["an end before its start", OUT_OF_ORDER],
  ])("gives no dates for %s", (_, words) => {
    it.each(words)("«%s» could be %s", (text, alternatives) => {
      const reading = readPeriod(text, "2024-2025");
      expect(periodSummary(reading)).toBe(`ambiguous ${alternatives}`.trim());
      expect(reading).toMatchObject({ start: null, end: null, precision: null, open: null });
    });
  });
});

describe("readPeriod without a school year", () => {
  it.each([
    ["15/9", "ambiguous"],
    ["Tháng 9", "ambiguous"],
    ["Học kỳ I", "ambiguous"],
    ["Trong năm học", "ambiguous"],
    ["Cuối năm", "ambiguous"],
    ["Tuần 5", "ambiguous"],
    ["15/9 - 20/11", "ambiguous"],
    ["Hằng năm", "ambiguous yearly"],
    ["9/24", "ambiguous 2024-09-01..2024-09-30"],
    ["2024", "ambiguous 2024-01-01..2024-12-31 2024-09-01..2025-05-31"],
    ["15/9/2024", "2024-09-15..2024-09-15 day"],
    ["15/11 - 20/1/2025", "2024-11-15..2025-01-20 day"],
    ["Quý III/2024", "2024-07-01..2024-09-30 quarter"],
    ["Học kỳ I năm học 2026-2027", "2026-09-05..2027-01-17 semester"],
    ["Khi có kế hoạch", "undetermined"],
    ["", "blank"],
  ])("reads «%s» as %s", (text, reading) => {
    expect(periodSummary(readPeriod(text, null))).toBe(reading);
  });
});
