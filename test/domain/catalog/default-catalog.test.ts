import type { CatalogId } from "../../../src/domain/catalog/catalog-id";
import { defaultCatalog } from "../../../src/domain/catalog/default-catalog";
import type { SchoolType } from "../../../src/domain/catalog/school-type";
import type { CalendarDate } from "../../../src/domain/timeline/calendar-date";

const day = (text: string | null) => text as CalendarDate | null;

describe("defaultCatalog", () => {
  it.each<[SchoolType, string | null, string | null, CatalogId | null]>([
    ["tieu_hoc", "2023-09-15", null, "TT17-2018-TH"],
    ["thcs", "2023-09-15", null, "TT18-2018-TRUNGHOC"],
    ["thpt", "2023-09-15", null, "TT18-2018-TRUNGHOC"],
    ["nhieu_cap", "2023-09-15", null, "TT18-2018-TRUNGHOC"],
    ["mam_non", "2024-09-05", null, "TT19-2018-MN"],
    ["tieu_hoc", "2018-10-10", null, "TT17-2018-TH"],
    ["tieu_hoc", "2018-10-09", null, null],
    ["tieu_hoc", "2026-07-06", null, "TT17-2018-TH"],
    ["tieu_hoc", "2026-07-07", null, "TT57-2026-II-PT"],
    ["thcs", "2026-09-18", null, "TT57-2026-II-PT"],
    ["thpt", "2026-09-18", null, "TT57-2026-II-PT"],
    ["nhieu_cap", "2026-09-18", null, "TT57-2026-II-PT"],
    ["mam_non", "2026-09-18", null, "TT57-2026-I-MN"],
    ["gdtx", "2026-09-18", null, "TT57-2026-III-GDTX"],
    ["gdnn_gdtx", "2026-09-18", null, "TT57-2026-III-GDTX"],
    ["gdtx", "2024-09-18", null, null],
    ["gdnn_gdtx", null, "2024-2025", null],
    ["tieu_hoc", null, "2026-2027", "TT57-2026-II-PT"],
    ["tieu_hoc", null, "2027 – 2028", "TT57-2026-II-PT"],
    ["tieu_hoc", null, "2025-2026", "TT17-2018-TH"],
    ["mam_non", null, "2018-2019", "TT19-2018-MN"],
    ["mam_non", null, "2017-2018", null],
    ["tieu_hoc", "2026-06-20", "2026-2027", "TT17-2018-TH"],
    ["tieu_hoc", null, null, null],
    ["tieu_hoc", null, "năm học tới", null],
  ])("%s issued %s for %s: %s", (type, issued, schoolYear, expected) => {
    expect(defaultCatalog(type, day(issued), schoolYear)?.id ?? null).toBe(expected);
  });

  it("needs no school year", () => {
    expect(defaultCatalog("mam_non", day("2024-09-05"))?.id).toBe("TT19-2018-MN");
  });
});
