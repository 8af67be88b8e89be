import fc from "fast-check";

import { ALL_CATALOGS } from "../../../src/domain/catalog/all-catalogs";
import { criteriaOf } from "../../../src/domain/catalog/criteria-of";
import { readCriterionCode } from "../../../src/domain/catalog/read-criterion-code";
import { readCriterionCodes } from "../../../src/domain/catalog/read-criterion-codes";

const CRITERIA = ALL_CATALOGS.flatMap(criteriaOf);

describe("readCriterionCode", () => {
  it.each<[string, string, string | null, string]>([
    ["Tiêu chí 1.7", "1.7", null, ""],
    ["Tiêu chí\n3.3", "3.3", null, ""],
    ["  Tiêu chí   1.10  ", "1.10", null, ""],
    ["Tie\u0302u chi\u0301 1.7", "1.7", null, ""],
    ["TIÊU CHÍ 1.7", "1.7", null, ""],
    ["Tieu chi 1.7", "1.7", null, ""],
    ["Tiểu chí 1.7", "1.7", null, ""],
    ["TC1.1", "1.1", null, ""],
    ["TC 1.10", "1.10", null, ""],
    ["tc.2.3", "2.3", null, ""],
    ["1.2", "1.2", null, ""],
    ["1.2:", "1.2", null, ":"],
    ["(1.4)", "1.4", null, ")"],
    ["- Tiêu chí số 1.8", "1.8", null, ""],
    [
      "1.10. Đảm bảo an ninh trật tự, an toàn trường học;",
      "1.10",
      "Đảm bảo an ninh trật tự, an toàn trường học",
      ".",
    ],
    ["1.9.Thực hiện quy chế dân chủ", "1.9", "Thực hiện quy chế dân chủ", "."],
    ["Tiêu chí 1.2: Hội đồng trường;", "1.2", "Hội đồng trường", ":"],
    ["Tiêu chí 3.6 Thư viện", "3.6", "Thư viện", ""],
    ["3.6 Thư viện", "3.6", "Thư viện", ""],
    ["3.2 - Phòng học", "3.2", "Phòng học", "-"],
    ["3.5:\nThiết bị", "3.5", "Thiết bị", ":"],
    [
      "Tiêu chí 3.3: Khối phòng hành chính -\nquản trị",
      "3.3",
      "Khối phòng hành chính - quản trị",
      ":",
    ],
    ["Tiêu chí 1.5\n- Sĩ số vượt quy định", "1.5", null, ""],
    ["Tiêu chuẩn 1: Tổ chức và quản lý nhà trường\nTiêu chí 1.5: Lớp học", "1.5", "Lớp học", ":"],
    ["còn yếu ở tiêu chí 1.7 nhiều năm", "1.7", null, ""],
  ])("reads «%s» as %s", (text, code, title, separator) => {
    expect(readCriterionCode(text)).toEqual({ code, title, separator });
  });

  it.each([
    "71.365.300",
    "7.365.300 đồng",
    "Kinh phí: 1.500.000",
    "Thông tư 28/2020",
    "28/2020/TT-BGDĐT",
    "1.5 triệu",
    "1.5 Triệu đồng",
    "1.5 TỶ",
    "2.5m2",
    "91,3%",
    "91.3%",
    "4.5 %",
    "5.9.2024",
    "1.10.2024",
    "ngày 1.9.2024",
    "9/2024",
    "1.5/2024",
    "1.5-2.5 triệu",
    "1,7",
    "Tiêu chí",
    "Tiêu chí 3",
    "Tiêu chí 1.1.2",
    "Tiêu chí 0.1",
    "Tiêu chuẩn 1: Tổ chức và quản lý nhà trường",
    "Tiêu chuẩn, tiêu chí",
    "đạt 1.5 điểm",
    "QTC1.1",
    "H1-1.1-01",
    "MC.1.1.01",
    "",
  ])("finds no code in «%s»", (text) => {
    expect(readCriterionCode(text)).toBeNull();
  });

  const styles: readonly (readonly [string, (code: string, title: string) => string])[] = [
    ["word, code", (code) => `Tiêu chí ${code}`],
    ["word on its own line", (code) => `Tiêu chí\n${code}`],
    ["word, code, colon, title", (code, title) => `Tiêu chí ${code}: ${title}`],
    ["word, code, full stop, title", (code, title) => `Tiêu chí ${code}. ${title};`],
    ["code, full stop, title", (code, title) => `${code}. ${title}`],
    ["code, full stop, title run together", (code, title) => `${code}.${title}`],
    ["code, title", (code, title) => `${code} ${title}`],
    ["short word", (code) => `TC${code}`],
    ["code alone", (code) => code],
    ["decomposed letters", (code, title) => `Tiêu chí ${code}: ${title}`.normalize("NFD")],
  ];

  it.each(styles)("reads every criterion back: %s", (_, write) => {
    fc.assert(
      fc.property(fc.constantFrom(...CRITERIA), ({ code, title }) => {
        const text = write(code, title);
        const mention = readCriterionCode(text);
        expect(mention?.code).toBe(code);
        expect(mention?.title).toBe(text.normalize("NFC").includes(title) ? title : null);
        expect(readCriterionCodes(text)).toHaveLength(1);
      }),
      { numRuns: 400 }
    );
  });

  it("takes no amount of money for a code", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 2_000_000_000 }), (amount) => {
        const grouped = String(amount).replace(/\B(?=(\d{3})+$)/g, ".");
        expect(readCriterionCode(`${grouped} đồng`)).toBeNull();
        expect(readCriterionCode(grouped)).toBeNull();
      })
    );
  });
});

describe("readCriterionCodes", () => {
  it.each<[string, readonly string[]]>([
    ["3.2. Phòng học;\n3.4. Khu vệ sinh", ["3.2", "3.4"]],
    ["4.1. Cơ sở vật chất, thiết bị; 4.2. Môi trường giáo dục", ["4.1", "4.2"]],
    ["Tiêu chí 1.2, 1.5, 1.8 và 1.10", ["1.2", "1.5", "1.8", "1.10"]],
    ["1.2, 1.5", ["1.2", "1.5"]],
    ["1.2;1.5", ["1.2", "1.5"]],
    ["1.2\n1.5", ["1.2", "1.5"]],
    ["TC1.1, TC1.2", ["1.1", "1.2"]],
    ["Tiêu chí 1.2: Hội đồng trường; Tiêu chí 1.5. Khối lớp", ["1.2", "1.5"]],
    ["Tiêu chí 1.7\n1.500.000 đồng", ["1.7"]],
    ["Không có", []],
  ])("finds the codes of «%s»", (text, codes) => {
    expect(readCriterionCodes(text).map(({ code }) => code)).toEqual(codes);
  });

  it("gives each item its own title, and none to codes listed together", () => {
    expect(readCriterionCodes("3.2. Phòng học;\n3.4. Khu vệ sinh")).toEqual([
      { code: "3.2", title: "Phòng học", separator: "." },
      { code: "3.4", title: "Khu vệ sinh", separator: "." },
    ]);
    expect(readCriterionCodes("3.5, 3.6: Thư viện").map(({ title }) => title)).toEqual([
      null,
      null,
    ]);
  });

  it("reads any choice of criteria listed in one cell", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...CRITERIA), { minLength: 1, maxLength: 6 }),
        fc.constantFrom(";\n", "; ", "\n", ";"),
        (criteria, separator) => {
          const text = criteria.map(({ code, title }) => `${code}. ${title}`).join(separator);
          expect(readCriterionCodes(text).map(({ code, title }) => ({ code, title }))).toEqual(
            criteria.map(({ code, title }) => ({ code, title }))
          );
        }
      )
    );
  });
});
