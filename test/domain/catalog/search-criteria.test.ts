import { catalogById } from "../../../src/domain/catalog/catalog-by-id";
import { CATALOG_IDS, type CatalogId } from "../../../src/domain/catalog/catalog-id";
import { criteriaOf } from "../../../src/domain/catalog/criteria-of";
import { searchCriteria } from "../../../src/domain/catalog/search-criteria";

const codes = (id: CatalogId, words: string) =>
  searchCriteria(catalogById(id), words).map(({ criterion }) => criterion.code);

describe("searchCriteria", () => {
  it.each<[CatalogId, string, readonly string[]]>([
    ["TT17-2018-TH", "1.1", ["1.1"]],
    ["TT17-2018-TH", "1.10", ["1.10"]],
    ["TT17-2018-TH", "TC 1.10", ["1.10"]],
    ["TT17-2018-TH", "tiêu chí 1.1:", ["1.1"]],
    ["TT57-2026-II-PT", "1.10", []],
    ["TT57-2026-II-PT", "1.", ["1.1", "1.2", "1.3", "1.4"]],
    ["TT57-2026-II-PT", "tiêu chuẩn 2", ["2.1", "2.2", "2.3"]],
    ["TT57-2026-II-PT", "9.", []],
    ["TT57-2026-II-PT", "1.4 tự đánh giá", ["1.4"]],
    ["TT57-2026-II-PT", "1.4 thư viện", []],
    ["TT17-2018-TH", "khong co chu nay", []],
  ])("%s «%s»: %j", (id, words, expected) => {
    expect(codes(id, words)).toEqual(expected);
  });

  it.each<[CatalogId, string, readonly string[]]>([
    ["TT17-2018-TH", "an toan", ["1.10", "3.1", "3.3"]],
    ["TT18-2018-TRUNGHOC", "an toan", ["1.10", "3.1", "3.3"]],
    ["TT19-2018-MN", "an toan", ["1.10", "3.2", "3.5", "3.1", "3.3"]],
    ["TT57-2026-I-MN", "an toan", ["4.2", "2.3", "3.3", "1.2", "3.1", "4.1", "4.3"]],
    ["TT57-2026-II-PT", "an toan", ["4.2", "2.1", "1.3", "4.1", "4.3"]],
    ["TT57-2026-III-GDTX", "an toan", ["4.2", "4.1", "4.3"]],
    ["TT17-2018-TH", "ve sinh", ["3.4", "3.3"]],
    ["TT18-2018-TRUNGHOC", "ve sinh", ["3.4", "3.3"]],
    ["TT19-2018-MN", "ve sinh", ["3.6"]],
    ["TT57-2026-I-MN", "ve sinh", ["4.1"]],
    ["TT57-2026-II-PT", "ve sinh", ["4.2", "4.1"]],
    ["TT57-2026-III-GDTX", "ve sinh", ["4.2", "4.1"]],
    ["TT17-2018-TH", "thư viện", ["3.6"]],
    ["TT17-2018-TH", "giao vien", ["2.2", "1.7", "2.3", "2.1", "2.4"]],
    ["TT19-2018-MN", "an", ["1.10", "3.4"]],
  ])("%s «%s» begins with %j", (id, words, expected) => {
    expect(codes(id, words).slice(0, expected.length)).toEqual(expected);
  });

  it.each(CATALOG_IDS)("ranks «an toàn» of a title in %s before all else", (id) => {
    const hits = searchCriteria(catalogById(id), "an toàn");
    const inTitle = hits.map(({ found }) => found[0]?.field === "title");
    expect(inTitle.indexOf(true)).toBe(0);
    expect(inTitle.lastIndexOf(true)).toBeLessThan(
      inTitle.includes(false) ? inTitle.indexOf(false) : inTitle.length
    );
  });

  it.each([
    ["Đảm bảo", "dam bao"],
    ["HỆ THỐNG CẤP THOÁT NƯỚC", "he thong cap thoat nuoc"],
    ["cấp ủy", "cấp uỷ"],
    ["hòa nhập", "hoà nhập"],
    ["an ninh", "an  ninh\u00A0"],
  ])("finds the same for «%s» and «%s»", (a, b) => {
    for (const id of CATALOG_IDS) expect(codes(id, a)).toEqual(codes(id, b));
    expect(CATALOG_IDS.some((id) => codes(id, a).length > 0)).toBe(true);
  });

  it("puts words side by side before the same words apart, and whole words before beginnings", () => {
    expect(codes("TT17-2018-TH", "phong hoc")[0]).toBe("3.2");
    expect(codes("TT57-2026-II-PT", "ket qua hoc tap")[0]).toBe("3.5");
    expect(codes("TT17-2018-TH", "thiet")[0]).toBe("3.5");
  });

  it("says where the words stand", () => {
    const [hit] = searchCriteria(catalogById("TT17-2018-TH"), "chuyen de");
    expect(hit?.criterion.code).toBe("1.4");
    expect(hit?.found.map(({ field }) => field)).toEqual(["gist", "gist"]);
    expect(hit?.found[0]?.text).toContain("chuyên đề");
    expect(searchCriteria(catalogById("TT17-2018-TH"), "1.4")[0]?.found).toEqual([]);
  });

  it.each(["", "  "])("lists everything in official order for «%s»", (words) => {
    for (const id of CATALOG_IDS) {
      expect(codes(id, words)).toEqual(criteriaOf(catalogById(id)).map(({ code }) => code));
    }
  });

  it.each(CATALOG_IDS)("finds every criterion of %s first by its own title", (id) => {
    for (const { code, title } of criteriaOf(catalogById(id))) {
      expect(codes(id, title)[0]).toBe(code);
    }
  });

  it.each(CATALOG_IDS)("finds exactly one criterion of %s by each code", (id) => {
    for (const { code } of criteriaOf(catalogById(id))) expect(codes(id, code)).toEqual([code]);
  });
});
