import { amendmentAliasTitle } from "../../../src/domain/catalog/amendment-alias-title";
import { catalogById } from "../../../src/domain/catalog/catalog-by-id";
import type { CatalogId } from "../../../src/domain/catalog/catalog-id";
import { criterionByCode } from "../../../src/domain/catalog/criterion-by-code";
import { mergedByAmendment } from "../../../src/domain/catalog/merged-by-amendment";
import type { CalendarDate } from "../../../src/domain/timeline/calendar-date";

describe("mergedByAmendment", () => {
  it.each<[CatalogId, string, string, string | null]>([
    ["TT19-2018-MN", "3.4", "2025-01-25", "22/2024/TT-BGDĐT"],
    ["TT19-2018-MN", "3.6", "2026-07-06", "22/2024/TT-BGDĐT"],
    ["TT19-2018-MN", "3.4", "2025-01-24", null],
    ["TT19-2018-MN", "3.3", "2025-09-05", null],
    ["TT17-2018-TH", "3.4", "2025-09-05", null],
    ["TT57-2026-I-MN", "3.4", "2026-09-05", null],
  ])("%s %s in a plan of %s: %s", (catalog, code, issued, circular) => {
    const merged = mergedByAmendment(catalog, code, issued as CalendarDate);
    expect(merged?.amendedBy ?? null).toBe(circular);
  });

  it("says how little is verified", () => {
    const merged = mergedByAmendment("TT19-2018-MN", "3.5", "2025-09-05" as CalendarDate);
    expect(merged).toMatchObject({ titlesConfidence: "one-source", dateConfidence: "from-memory" });
  });
});

describe("amendmentAliasTitle", () => {
  it("knows the titles met since, without touching the catalogue's own", () => {
    expect(amendmentAliasTitle("TT19-2018-MN", "3.1")).toBe("Địa điểm, quy mô, diện tích");
    expect(criterionByCode(catalogById("TT19-2018-MN"), "3.1")?.title).toBe(
      "Diện tích, khuôn viên và sân vườn"
    );
  });

  it.each<[CatalogId, string]>([
    ["TT19-2018-MN", "3.4"],
    ["TT17-2018-TH", "3.1"],
  ])("knows none for %s %s", (catalog, code) => {
    expect(amendmentAliasTitle(catalog, code)).toBeNull();
  });
});
