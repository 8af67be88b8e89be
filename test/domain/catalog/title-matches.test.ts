import { ALL_CATALOGS } from "../../../src/domain/catalog/all-catalogs";
import { catalogById } from "../../../src/domain/catalog/catalog-by-id";
import { CATALOG_IDS, type CatalogId } from "../../../src/domain/catalog/catalog-id";
import { compareTitles, type TitleLikeness } from "../../../src/domain/catalog/compare-titles";
import { criteriaOf } from "../../../src/domain/catalog/criteria-of";
import { criterionByCode } from "../../../src/domain/catalog/criterion-by-code";
import { titleMatches } from "../../../src/domain/catalog/title-matches";

describe("titleMatches", () => {
  it.each<[CatalogId, string, string, TitleLikeness]>([
    ["TT19-2018-MN", "3.4", "Khối phòng tổ chức ăn", "same"],
    ["TT19-2018-MN", "3.4", "Khối phòng tổ chức ăn…", "same"],
    ["TT19-2018-MN", "3.4", "KHOI PHONG TO CHUC AN", "same"],
    ["TT19-2018-MN", "3.3", "Khối phòng hành chính – quản trị", "same"],
    [
      "TT17-2018-TH",
      "4.2",
      "Công tác tham mưu cấp uỷ Đảng, chính quyền và phối hợp với các tổ chức, cá nhân của nhà trường",
      "same",
    ],
    ["TT17-2018-TH", "3.4", "Khu vệ sinh, hệ thống thoát nước", "close"],
    ["TT18-2018-TRUNGHOC", "3.4", "Khu vệ sinh, hệ thống thoát nước", "close"],
    ["TT17-2018-TH", "1.9", "Thực hiện quy chế dân chủ", "close"],
    ["TT17-2018-TH", "1.2", "Hội đồng trường và các hội đồng khác", "close"],
    ["TT18-2018-TRUNGHOC", "1.5", "Lớp học", "close"],
    ["TT19-2018-MN", "3.3", "Khối phòng hành chính -", "close"],
    ["TT57-2026-II-PT", "4.1", "Cơ sở vật chất, thiết bị, học liệu", "close"],
    [
      "TT57-2026-II-PT",
      "1.4",
      "Tự đánh giá, cải tiến chất lượng, công khai và giải trình",
      "close",
    ],
    ["TT17-2018-TH", "1.5", "Lớp học", "different"],
    ["TT17-2018-TH", "2.2", "Đối với nhân viên", "different"],
    ["TT17-2018-TH", "3.3", "Khối phòng tổ chức ăn", "different"],
    ["TT17-2018-TH", "1.1", "Tầm nhìn, sứ mạng/mục tiêu và kế hoạch phát triển", "different"],
    ["TT17-2018-TH", "1.1", "", "different"],
    ["TT17-2018-TH", "1.1", "…", "different"],
  ])("%s %s «%s» is %s", (id, code, title, expected) => {
    const criterion = criterionByCode(catalogById(id), code);
    expect(criterion && titleMatches(criterion, title)).toBe(expected);
  });

  it.each(CATALOG_IDS)("keeps the criteria of %s apart from each other", (id) => {
    const criteria = criteriaOf(catalogById(id));
    for (const criterion of criteria) {
      const alike = criteria.filter(({ title }) => titleMatches(criterion, title) !== "different");
      expect(alike).toEqual([criterion]);
    }
  });

  it("takes every title for itself, and a variant for close at best", () => {
    for (const criterion of ALL_CATALOGS.flatMap(criteriaOf)) {
      expect(titleMatches(criterion, criterion.title)).toBe("same");
      for (const variant of criterion.titleVariants) {
        expect(titleMatches(criterion, variant)).not.toBe("different");
      }
    }
  });
});

describe("compareTitles", () => {
  it.each([
    ["Khu vệ sinh, hệ thống cấp thoát nước", "Khu vệ sinh, hệ thống thoát nước"],
    ["Đối với giáo viên", "Đối với nhân viên"],
    ["Thư viện", "Thư viện"],
  ])("answers alike both ways round: «%s», «%s»", (a, b) => {
    expect(compareTitles(a, b)).toBe(compareTitles(b, a));
  });

  it("does not take two leading words for a shortened title", () => {
    expect(compareTitles("Khối phòng hành chính - quản trị", "Khối phòng")).toBe("different");
  });
});
