import { readPeriod } from "../../../src/domain/timeline/read-period";
import { schoolYearCalendar } from "../../../src/domain/timeline/school-year-calendar";
import type { CalendarDate } from "../../../src/domain/timeline/calendar-date";
import { periodSummary } from "./period-summary";

type Words = readonly (readonly [text: string, reading: string])[];

const DAYS: Words = [
  ["15/9/2024", "2024-09-15..2024-09-15 day"],
  ["15-09-2024", "2024-09-15..2024-09-15 day"],
  ["15 - 9 - 2024", "2024-09-15..2024-09-15 day"],
  ["15.9.2024", "2024-09-15..2024-09-15 day"],
  ["15. 9. 2024.", "2024-09-15..2024-09-15 day"],
  ["ngày 15 tháng 9 năm 2024", "2024-09-15..2024-09-15 day"],
  ["Ngày 05 tháng 02 năm 2025", "2025-02-05..2025-02-05 day"],
  ["2024-09-15", "2024-09-15..2024-09-15 day"],
  ["29/2/2024", "2024-02-29..2024-02-29 day"],
  ["15-9/2024", "2024-09-15..2024-09-15 day"],
  ["15/9", "2024-09-15..2024-09-15 day"],
  ["ngày 8 tháng 3", "2025-03-08..2025-03-08 day"],
  ["31/7", "2025-07-31..2025-07-31 day"],
  ["01/8", "2024-08-01..2024-08-01 day"],
  ["Dịp 20/11", "2024-11-20..2024-11-20 day"],
  ["15/9/24", "2024-09-15..2024-09-15 day"],
  ["Khai giảng", "2024-09-05..2024-09-05 day"],
  ["15, 16/9/2024", "2024-09-15..2024-09-16 day"],
  ["15/9/2024 và 20/11/2024", "2024-09-15..2024-11-20 approx"],
];

const SPANS_OF_DAYS: Words = [
  ["từ 15/9 đến 20/11/2024", "2024-09-15..2024-11-20 day"],
  ["15/9 - 20/11/2024", "2024-09-15..2024-11-20 day"],
  ["15/9→20/11", "2024-09-15..2024-11-20 day"],
  ["15/9 -> 20/11", "2024-09-15..2024-11-20 day"],
  ["15/11 – 20/1/2025", "2024-11-15..2025-01-20 day"],
  ["15/11/2024 – 20/1", "2024-11-15..2025-01-20 day"],
  ["15/11 – 20/1", "2024-11-15..2025-01-20 day"],
  ["từ 15 đến 20/11/2024", "2024-11-15..2024-11-20 day"],
  ["15-20/11/2024", "2024-11-15..2024-11-20 day"],
  ["1-5/10", "2024-10-01..2024-10-05 day"],
  ["từ ngày 15/9 đến ngày 20", "2024-09-15..2024-09-20 day"],
  ["Từ ngày 01 đến ngày 15 tháng 10", "2024-10-01..2024-10-15 day"],
  ["15-09-2024 - 20-11-2024", "2024-09-15..2024-11-20 day"],
  ["Từ 15/9/2024 đến tháng 5/2025", "2024-09-15..2025-05-31 month"],
];

const DEADLINES_AND_BEGINNINGS: Words = [
  ["trước 15/9", "..2024-09-15 day"],
  ["Trước ngày 15/1", "..2025-01-15 day"],
  ["chậm nhất 15/9", "..2024-09-15 day"],
  ["Chậm nhất là ngày 15/9", "..2024-09-15 day"],
  ["Chậm nhất đến hết ngày 30/6/2025", "..2025-06-30 day"],
  ["Hạn cuối: 30/6/2025", "..2025-06-30 day"],
  ["Hoàn thành trước 30/11/2024", "..2024-11-30 day"],
  ["Trước tháng 12", "..2024-11-30 month"],
  ["Đến hết tháng 5/2025", "..2025-05-31 month"],
  ["Từ nay đến 30/5/2025", "..2025-05-30 day"],
  ["Từ nay đến hết năm học", "..2025-05-31 school-year"],
  ["Đến hết năm 2025", "..2025-12-31 year"],
  ["Hết HKI", "..2025-01-17 semester"],
  ["Trước khai giảng", "..2024-09-05 day"],
  ["Trước Tết", "..2025-01-21 approx"],
  ["Từ 15/9", "2024-09-15.. day"],
  ["Từ ngày 15/9/2024 trở đi", "2024-09-15.. day"],
  ["Sau 15/9", "2024-09-16.. day"],
  ["Từ HKII", "2025-01-18.. semester"],
  ["Từ năm học 2025-2026", "2025-09-01.. school-year"],
];

const MONTHS: Words = [
  ["9/2024", "2024-09-01..2024-09-30 month"],
  ["09/2024", "2024-09-01..2024-09-30 month"],
  ["01/2021", "2021-01-01..2021-01-31 month"],
  ["5/2024.", "2024-05-01..2024-05-31 month"],
  ["2/2024", "2024-02-01..2024-02-29 month"],
  ["T9/2024", "2024-09-01..2024-09-30 month"],
  ["T.9/2024", "2024-09-01..2024-09-30 month"],
  ["Th9", "2024-09-01..2024-09-30 month"],
  ["Tháng 9", "2024-09-01..2024-09-30 month"],
  ["Tháng 01", "2025-01-01..2025-01-31 month"],
  ["Tháng 7", "2025-07-01..2025-07-31 month"],
  ["Tháng 8", "2024-08-01..2024-08-31 month"],
  ["tháng 9, năm 2024", "2024-09-01..2024-09-30 month"],
  ["Tháng 9 năm học 2025-2026", "2025-09-01..2025-09-30 month"],
  ["9/24", "2024-09-01..2024-09-30 month"],
  ["Tháng 5/25", "2025-05-01..2025-05-31 month"],
  ["2024-09", "2024-09-01..2024-09-30 month"],
  ["Tháng 9,10/2023", "2023-09-01..2023-10-31 month"],
  ["T9, T10/2023", "2023-09-01..2023-10-31 month"],
  ["Tháng 9 và 10/2023", "2023-09-01..2023-10-31 month"],
  ["tháng 11, 12/2024 và tháng 1/2025", "2024-11-01..2025-01-31 month"],
  ["Tháng 9, tháng 3", "2024-09-01..2025-03-31 approx"],
  ["T9-T12/2024", "2024-09-01..2024-12-31 month"],
  ["Tháng 9 – 12/2024", "2024-09-01..2024-12-31 month"],
  ["từ 9 đến 12/2024", "2024-09-01..2024-12-31 month"],
  ["Tháng 9 - tháng 5/2025", "2024-09-01..2025-05-31 month"],
  ["Tháng 10/2024 - tháng 3", "2024-10-01..2025-03-31 month"],
  ["Tháng 6 - tháng 9/2025", "2025-06-01..2025-09-30 month"],
  ["09/2024 – 05/2025", "2024-09-01..2025-05-31 month"],
  ["9/24 - 5/25", "2024-09-01..2025-05-31 month"],
  ["tháng 9-11/2024, tháng 2-4/2025", "2024-09-01..2025-04-30 approx"],
  ["Đầu tháng 10", "2024-10-01..2024-10-10 approx"],
  ["Cuối tháng 2/2025", "2025-02-21..2025-02-28 approx"],
  ["Khoảng tháng 10/2024", "2024-10-01..2024-10-31 approx"],
  ["Dự kiến tháng 10/2024", "2024-10-01..2024-10-31 month"],
  ["Tháng 9/2024\nTháng 12/2024", "2024-09-01..2024-12-31 approx"],
  ["Tháng\n9/2024", "2024-09-01..2024-09-30 month"],
];

const QUARTERS: Words = [
  ["Quý IV/2024", "2024-10-01..2024-12-31 quarter"],
  ["Q4/2024", "2024-10-01..2024-12-31 quarter"],
  ["quý 4 năm 2024", "2024-10-01..2024-12-31 quarter"],
  ["Quí IV", "2024-10-01..2024-12-31 quarter"],
  ["Quý I", "2025-01-01..2025-03-31 quarter"],
  ["Quý III, IV/2024", "2024-07-01..2024-12-31 quarter"],
  ["Quý 3, 4/2024", "2024-07-01..2024-12-31 quarter"],
];

const SEMESTERS: Words = [
  ["HK1", "2024-09-05..2025-01-17 semester"],
  ["HKI", "2024-09-05..2025-01-17 semester"],
  ["HKl", "2024-09-05..2025-01-17 semester"],
  ["Học kỳ I", "2024-09-05..2025-01-17 semester"],
  ["Học kì 1", "2024-09-05..2025-01-17 semester"],
  ["kỳ 1", "2024-09-05..2025-01-17 semester"],
  ["HK1/2026-2027", "2026-09-05..2027-01-17 semester"],
  ["Học kỳ I, năm học 2023-2024", "2023-09-05..2024-01-17 semester"],
  ["HK2", "2025-01-18..2025-05-31 semester"],
  ["HKII", "2025-01-18..2025-05-31 semester"],
  ["Học kỳ II", "2025-01-18..2025-05-31 semester"],
  ["Hai học kỳ", "2024-09-05..2025-05-31 semester"],
  ["HKI, HKII", "2024-09-05..2025-05-31 semester"],
  ["HK I và II", "2024-09-05..2025-05-31 semester"],
  ["Mỗi học kỳ", "2024-09-05..2025-05-31 semester per-semester"],
  ["Đầu HKI", "2024-09-05..2024-09-18 approx"],
  ["Giữa HKI", "2024-10-29..2024-11-25 approx"],
  ["Cuối HKII", "2025-05-18..2025-05-31 approx"],
  ["Sơ kết HKI", "2025-01-04..2025-01-17 approx"],
  ["Đầu mỗi học kỳ", "2024-09-05..2025-01-31 approx per-semester"],
];

const SCHOOL_YEAR: Words = [
  ["Năm học 2024-2025", "2024-09-01..2025-05-31 school-year"],
  ["NH 24-25", "2024-09-01..2025-05-31 school-year"],
  ["Cả năm học", "2024-09-01..2025-05-31 school-year"],
  ["Suốt năm học", "2024-09-01..2025-05-31 school-year"],
  ["Nam hoc", "2024-09-01..2025-05-31 school-year"],
  ["Năm học sau", "2025-09-01..2026-05-31 school-year"],
  ["Đầu năm học", "2024-08-01..2024-09-30 approx"],
  ["Giữa năm học", "2025-01-04..2025-01-31 approx"],
  ["Cuối năm học", "2025-05-01..2025-05-31 approx"],
  ["Tổng kết năm học", "2025-05-01..2025-05-31 approx"],
  ["Bế giảng", "2025-05-01..2025-05-31 approx"],
  ["Từ đầu năm học đến hết học kỳ I", "2024-08-01..2025-01-17 approx"],
  ["Từ tháng 10 đến hết năm học", "2024-10-01..2025-05-31 school-year"],
  ["Hè 2025", "2025-06-01..2025-08-31 approx"],
  ["Trong hè", "2025-06-01..2025-08-31 approx"],
  ["Nghỉ Tết", "2025-01-22..2025-02-05 approx"],
  ["Tết Nguyên đán 2027", "2027-01-30..2027-02-13 approx"],
  ["Tuần 3 tháng 10", "2024-10-15..2024-10-21 approx"],
  ["Tuần 5 tháng 10/2024", "2024-10-29..2024-10-31 approx"],
  ["Tuần 3, 4 tháng 10", "2024-10-15..2024-10-28 approx"],
  ["Tuần đầu tháng 9", "2024-09-01..2024-09-10 approx"],
  ["Tuần 5", "2024-10-03..2024-10-09 approx"],
  ["Tuần 1-4", "2024-09-05..2024-10-02 approx"],
  ["Từ tuần 1 đến tuần 4", "2024-09-05..2024-10-02 approx"],
  ["Tuần 19", "2025-01-18..2025-01-24 approx"],
];

const RECURRING: Words = [
  ["Xuyên suốt", "2024-09-01..2025-05-31 school-year continuous"],
  ["Thường xuyên", "2024-09-01..2025-05-31 school-year continuous"],
  ["Thường xuyên, liên tục", "2024-09-01..2025-05-31 school-year continuous"],
  ["Liên tục", "2024-09-01..2025-05-31 school-year continuous"],
  ["Định kỳ", "2024-09-01..2025-05-31 school-year"],
  ["Hằng tháng", "2024-09-01..2025-05-31 school-year monthly"],
  ["Định kỳ hằng tháng", "2024-09-01..2025-05-31 school-year monthly"],
  ["Mỗi tháng 1 lần", "2024-09-01..2025-05-31 school-year monthly"],
  ["Ngày 25 hằng tháng", "2024-09-01..2025-05-31 school-year monthly"],
  ["Hàng tuần", "2024-09-01..2025-05-31 school-year weekly"],
  ["2 tuần/lần", "2024-09-01..2025-05-31 school-year weekly"],
  ["2 lần/tuần", "2024-09-01..2025-05-31 school-year weekly"],
  ["Hằng quý", "2024-09-01..2025-05-31 school-year quarterly"],
  ["3 tháng/lần", "2024-09-01..2025-05-31 school-year quarterly"],
  ["1 lần/học kỳ", "2024-09-05..2025-05-31 semester per-semester"],
  ["Mỗi năm học một lần", "2024-09-01..2025-05-31 school-year yearly"],
  ["1 lần/năm", "2024-09-01..2025-05-31 school-year yearly"],
  ["3 lần/năm", "2024-09-01..2025-05-31 school-year"],
  ["Tháng 9 hằng năm", "2024-09-01..2024-09-30 month yearly"],
  ["Cuối mỗi năm học", "2025-05-01..2025-05-31 approx yearly"],
  ["Hằng tháng, từ tháng 9/2024", "2024-09-01.. month monthly"],
  ["Thường xuyên từ 9/2024 đến 5/2025", "2024-09-01..2025-05-31 month continuous"],
  ["2 lần trong tháng 9/2024", "2024-09-01..2024-09-30 month"],
];

const YEARS: Words = [
  ["2024-2026", "2024-01-01..2026-12-31 year"],
  ["Giai đoạn 2025-2030", "2025-01-01..2030-12-31 year"],
  ["Từ 2024 đến 2026", "2024-01-01..2026-12-31 year"],
  ["Năm tài chính 2025", "2025-01-01..2025-12-31 year"],
  ["Cuối năm 2024", "2024-12-01..2024-12-31 approx"],
  ["Đầu năm 2025", "2025-01-01..2025-01-31 approx"],
];

const MISREAD_OR_UNMARKED: Words = [
  ["thang 11 nam 2023", "2023-11-01..2023-11-30 month"],
  ["tháng 1O/2O23", "2023-10-01..2023-10-31 month"],
  ["O9/2024", "2024-09-01..2024-09-30 month"],
  ["l0/2024", "2024-10-01..2024-10-31 month"],
  ["l5/9/2024", "2024-09-15..2024-09-15 day"],
  ["THÁNG 9 NĂM 2024", "2024-09-01..2024-09-30 month"],
  ["• Tháng 9/2024;", "2024-09-01..2024-09-30 month"],
  ["Tha\u0301ng 9/2024", "2024-09-01..2024-09-30 month"],
  ["Tháng\u00A09/2024", "2024-09-01..2024-09-30 month"],
];

describe("readPeriod in the plan of 2024-2025", () => {
  describe.each([
    ["days", DAYS],
    ["spans of days", SPANS_OF_DAYS],
    ["deadlines and beginnings", DEADLINES_AND_BEGINNINGS],
    ["months", MONTHS],
    ["quarters", QUARTERS],
    ["semesters", SEMESTERS],
    ["the school year", SCHOOL_YEAR],
    ["what recurs", RECURRING],
    ["calendar years", YEARS],
    ["misread or unmarked letters", MISREAD_OR_UNMARKED],
  ])("reads %s", (_, words) => {
    it.each(words)("«%s» as %s", (text, reading) => {
      expect(periodSummary(readPeriod(text, "2024-2025"))).toBe(reading);
    });
  });
});

describe("readPeriod on words that say no time", () => {
  it.each([
    "Khi có kế hoạch",
    "Theo kế hoạch của ngành",
    "Theo kế hoạch của PGD",
    "Theo kế hoạch của Sở",
    "Các năm tiếp theo",
    "Đã thực hiện",
    "Đang thực hiện",
    "Xong",
    "Hoàn thành",
    "10 ngày",
    "5",
    "45550",
    "-",
    "nt",
    "9/2024-2025",
    "Tháng 9/2024 - năm học 2025-2026",
  ])("leaves «%s» undetermined", (text) => {
    expect(periodSummary(readPeriod(text, "2024-2025"))).toBe("undetermined");
  });

  it("still says that it recurs", () => {
    expect(readPeriod("Định kỳ hằng tháng, khi có kế hoạch", "2024-2025")).toMatchObject({
      kind: "undetermined",
      precision: null,
      recurrence: "monthly",
    });
  });
});

describe("readPeriod by a province's calendar", () => {
  const semester1 = ["2026-09-07", "2027-01-10"] as unknown as readonly [
    CalendarDate,
    CalendarDate,
  ];
  const calendar = schoolYearCalendar("2026-2027", {
    semester1,
    end: "2027-05-23" as CalendarDate,
  });

  it.each([
    ["Học kỳ I", "2026-09-07..2027-01-10 semester"],
    ["Cuối HKI", "2026-12-28..2027-01-10 approx"],
    ["Trong năm học", "2026-09-01..2027-05-23 school-year"],
    ["Hằng năm", "2026-09-01..2027-05-23 school-year yearly"],
    ["Tuần 1", "2026-09-07..2026-09-13 approx"],
    ["Học kỳ I năm học 2025-2026", "2025-09-05..2026-01-17 semester"],
  ])("reads «%s» as %s", (text, reading) => {
    expect(periodSummary(readPeriod(text, "2026-2027", calendar))).toBe(reading);
  });
});
