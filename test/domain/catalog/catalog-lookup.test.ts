import fc from "fast-check";

import { catalogById } from "../../../src/domain/catalog/catalog-by-id";
import { CATALOG_IDS } from "../../../src/domain/catalog/catalog-id";
import { compareCriterionCodes } from "../../../src/domain/catalog/compare-criterion-codes";
import { criteriaOf } from "../../../src/domain/catalog/criteria-of";
import { criterionByCode } from "../../../src/domain/catalog/criterion-by-code";
import { standardByNumber } from "../../../src/domain/catalog/standard-by-number";

const PRIMARY = catalogById("TT17-2018-TH");
const GENERAL = catalogById("TT57-2026-II-PT");

describe("criterionByCode", () => {
  it.each([
    ["1.1", "Phương hướng, chiến lược xây dựng và phát triển nhà trường"],
    ["1.10", "Đảm bảo an ninh trật tự, an toàn trường học"],
    ["3.4", "Khu vệ sinh, hệ thống cấp thoát nước"],
  ])("finds %s: %s", (code, title) => {
    expect(criterionByCode(PRIMARY, code)?.title).toBe(title);
  });

  it("finds another criterion under the same code in another catalogue", () => {
    expect(criterionByCode(GENERAL, "3.4")?.title).toBe(
      "Quản lý, theo dõi, hỗ trợ học sinh và giáo dục hòa nhập"
    );
  });

  it.each(["1.01", "1.1.", "01.1", "1.11", "6.1", "", "22.1"])("finds nothing for «%s»", (code) => {
    expect(criterionByCode(PRIMARY, code)).toBeNull();
  });

  it.each(["1.5", "1.10", "4.4", "5.1"])("finds no %s in the series of 2026", (code) => {
    expect(criterionByCode(GENERAL, code)).toBeNull();
  });
});

describe("standardByNumber", () => {
  it("finds a standard, and none beyond the last", () => {
    expect(standardByNumber(PRIMARY, 5)?.title).toBe("Hoạt động giáo dục và kết quả giáo dục");
    expect(standardByNumber(GENERAL, 5)).toBeNull();
  });
});

describe("compareCriterionCodes", () => {
  it("orders by number, not by letter, and texts that are no code last", () => {
    const codes = ["1.10", "", "2.1", "1.2", "1.1", "x"];
    expect(codes.sort(compareCriterionCodes)).toEqual(["1.1", "1.2", "1.10", "2.1", "", "x"]);
  });

  it.each(CATALOG_IDS)("puts the shuffled codes of %s back in official order", (id) => {
    const codes = criteriaOf(catalogById(id)).map(({ code }) => code);
    fc.assert(
      fc.property(fc.shuffledSubarray(codes, { minLength: codes.length }), (shuffled) => {
        expect([...shuffled].sort(compareCriterionCodes)).toEqual(codes);
      })
    );
  });
});
