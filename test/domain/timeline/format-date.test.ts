import type { CalendarDate } from "../../../src/domain/timeline/calendar-date";
import { formatDateInWords } from "../../../src/domain/timeline/format-date-in-words";
import { formatDateVi } from "../../../src/domain/timeline/format-date-vi";
import { formatPeriod } from "../../../src/domain/timeline/format-period";

describe("dates as official documents write them", () => {
  it.each([
    ["2026-09-05", "05/9/2026", "ngày 05 tháng 9 năm 2026"],
    ["2023-09-15", "15/9/2023", "ngày 15 tháng 9 năm 2023"],
    ["2027-01-09", "09/01/2027", "ngày 09 tháng 01 năm 2027"],
    ["2027-02-10", "10/02/2027", "ngày 10 tháng 02 năm 2027"],
    ["2027-03-01", "01/3/2027", "ngày 01 tháng 3 năm 2027"],
    ["2026-12-31", "31/12/2026", "ngày 31 tháng 12 năm 2026"],
  ])("%s is %s and %s", (iso, short, words) => {
    expect(formatDateVi(iso as CalendarDate)).toBe(short);
    expect(formatDateInWords(iso as CalendarDate)).toBe(words);
  });
});

describe("formatPeriod", () => {
  it.each([
    ["2024-09-01", "2024-09-30", "Tháng 9/2024"],
    ["2024-10-01", "2025-02-28", "Tháng 10/2024 - tháng 02/2025"],
    ["2024-09-15", "2024-09-15", "15/9/2024"],
    ["2024-09-01", "2024-09-29", "01/9/2024 - 29/9/2024"],
    ["2024-02-01", "2024-02-28", "01/02/2024 - 28/02/2024"],
    ["2024-09-15", null, "Từ 15/9/2024"],
    [null, "2024-09-15", "Đến 15/9/2024"],
    [null, null, ""],
  ])("words %s to %s as «%s»", (start, end, words) => {
    expect(formatPeriod(start as CalendarDate | null, end as CalendarDate | null)).toBe(words);
  });
});
