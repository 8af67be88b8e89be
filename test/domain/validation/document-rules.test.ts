import type { PlanSpec } from "../../support/plan-fixtures";
import { day } from "../../support/plan-fixtures";
import type { FindingCode } from "../../../src/domain/validation/finding-code";
import { found } from "./check";

const bases = (...paragraphs: string[]): PlanSpec => ({
  sections: [{ number: "I", title: "CĂN CỨ XÂY DỰNG KẾ HOẠCH", table: null, paragraphs }],
});

describe.each<[FindingCode, [string, number][]]>([
  [
    "placeholder-left",
    [
      ["Thực hiện Kế hoạch số  /KH-THHS ngày   tháng 9 năm 2023", 1],
      ["- ...;", 1],
      ["- Sở/Phòng GDĐT (để b/c);", 1],
      ["Địa chỉ: ……………", 1],
      ["ngày 5 tháng … năm 2023", 1],
      ["Kế hoạch số 12/KH-THHS ngày 05 tháng 9 năm 2023", 0],
      ["Sách, truyện, đồ chơi...", 0],
      ["Ghi rõ ngày, tháng, năm thực hiện", 0],
    ],
  ],
  [
    "self-assessment-unfinished",
    [
      ["Báo cáo tự đánh giá (giai đoạn từ năm học 2019-2020 đến năm học 2023-2024)", 1],
      ["Báo cáo tự đánh giá (giai đoạn từ năm 2020 đến 2025)", 1],
      ["Báo cáo tự đánh giá (giai đoạn từ năm 2018 đến 2023)", 0],
      ["Định hướng phát triển giai đoạn 2020-2025", 0],
    ],
  ],
  [
    "base-dated-after-issue",
    [
      ["Kế hoạch số 3/KH-PGD ngày 13 tháng 9 năm 2023", 1],
      ["Kế hoạch số 3/KH-PGD ngày 12 tháng 9 năm 2023", 0],
      ["Công văn số 3/CV-PGD ngày 14/9/2023", 1],
    ],
  ],
  [
    "symbol-malformed",
    [
      ["theo quyết định 108A/QĐTHHS", 1],
      ["theo quyết định 108A/QĐ-THHS", 0],
      ["Công văn số 5932/BGDĐT-QLCL", 0],
      ["Luật Giáo dục số 43/2019/QH14", 0],
    ],
  ],
  [
    "web-address-in-text",
    [
      ["https://example.org/van-ban", 1],
      ["Thư điện tử của trường", 0],
    ],
  ],
  [
    "stray-text",
    [
      ["1", 1],
      ["-", 1],
      ["1. Rà soát", 0],
    ],
  ],
])("%s", (code, cases) => {
  it.each(cases)("%s", (paragraph, count) => {
    expect(found(code, bases(paragraph))).toHaveLength(count);
  });
});

it("looks for late documents among the bases only", () => {
  const spec = bases("Hoàn thành trước ngày 15 tháng 5 năm 2024");
  const sections = spec.sections?.map((section) => ({ ...section, title: "TỔ CHỨC THỰC HIỆN" }));
  expect(found("base-dated-after-issue", { sections: sections ?? [] })).toEqual([]);
});

describe("blanks of the template outside the text", () => {
  it.each<[string, PlanSpec]>([
    ["recipients", { closing: { recipients: ["- ...;", "- Lưu: VT."] } }],
    ["number", { header: { number: "/KH-THHS" } }],
    ["row", { rows: [{ conditions: "………" }] }],
  ])("%s", (_, spec) => {
    expect(found("placeholder-left", spec)).toHaveLength(1);
  });
});

describe("the head", () => {
  it.each<[PlanSpec["header"], FindingCode, string | undefined]>([
    [{ authority: null, nation: null }, "header-incomplete", "authority,nation"],
    [{ number: null }, "header-incomplete", "number"],
    [{ number: null, issued: null }, "header-incomplete", undefined],
    [{ number: null, issued: null }, "issue-details-missing", "number,placeAndDate"],
    [{ issued: null }, "issue-details-missing", "placeAndDate"],
    [{ number: null }, "issue-details-missing", undefined],
    [{}, "header-incomplete", undefined],
  ])("%j: %s", (header, code, items) => {
    const spec: PlanSpec = header ? { header } : {};
    expect(found(code, spec)[0]?.params.items).toBe(items);
  });

  it.each([
    ["Độc lập Tự do – Hạnh phúc", 1],
    ["Độc lập - Tự do - Hạnh phúc", 0],
    ["Độc lập - Tự do - Hạnh phúc".normalize("NFD"), 0],
  ])("motto %s", (motto, count) => {
    expect(found("motto-differs", { header: { motto } })).toHaveLength(count);
  });

  it("has the signer's title", () => {
    expect(found("signer-title-missing", { closing: { signerTitle: [] } })).toHaveLength(1);
    expect(found("signer-title-missing", {})).toEqual([]);
  });

  it("names the school year", () => {
    expect(found("school-year-missing", { schoolYear: null })).toHaveLength(1);
    expect(found("school-year-missing", {})).toEqual([]);
  });
});

describe("the numbers of sections", () => {
  const numbered = (...numbers: (string | null)[]): PlanSpec => ({
    sections: numbers.map((number) => ({ number, title: "MỤC", table: null, paragraphs: [] })),
  });
  it.each<[(string | null)[], string[]]>([
    [["I", "II", "III", "VI"], ["IV"]],
    [["I", null, "II"], []],
    [["1", "2", "4"], ["3"]],
    [["I", "II", "II"], ["III"]],
    [["I", "1"], []],
  ])("%j", (numbers, expected) => {
    const findings = found("section-number-gap", numbered(...numbers));
    expect(findings.map(({ params }) => params.expected)).toEqual(expected);
  });
});

describe("the school's symbol", () => {
  it.each([
    ["Quyết định số 5/QĐ-TTHHS", "12/KH-THHS", 1],
    ["Quyết định số 5/QĐ-THHS", "12/KH-THHS", 0],
    ["Quyết định số 5/QĐ-SGDĐT, công văn số 6/CV-PGDĐT", "12/KH-THHS", 0],
  ])("%s", (paragraph, number, count) => {
    const spec = { ...bases(paragraph), header: { number } };
    expect(found("symbol-inconsistent", spec)).toHaveLength(count);
  });
});

describe("the mark after a code", () => {
  it("is mixed", () => {
    const spec = bases("Tiêu chí 1.2: Hội đồng trường", "Tiêu chí 1.5. Khối lớp");
    expect(found("criterion-separator-mixed", spec)[0]?.params.words).toBe("1.2:, 1.5.");
  });
  it("is one", () => {
    const spec = bases("Tiêu chí 1.2: Hội đồng trường", "Tiêu chí 1.5: Khối lớp");
    expect(found("criterion-separator-mixed", spec)).toEqual([]);
  });
});

describe("the pinned catalogue", () => {
  it.each<[PlanSpec, string | undefined]>([
    [{}, undefined],
    [{ catalog: "TT57-2026-II-PT" }, "TT17-2018-TH"],
    [{ header: { issued: day("2026-07-07") } }, "TT57-2026-II-PT"],
    [{ header: { issued: day("2026-07-06") } }, undefined],
    [{ header: { school: "TRƯỜNG MẦM NON HOA SEN" } }, "TT19-2018-MN"],
    [{ header: { school: null } }, undefined],
  ])("%j", (spec, usual) => {
    expect(found("catalog-unusual", spec)[0]?.params.usualCatalog).toBe(usual);
  });
});

describe("what the law has changed", () => {
  it.each([
    ["2026-05-09", 0],
    ["2026-05-10", 1],
  ])("a base replaced by %s", (issued, count) => {
    const spec = { ...bases("Thông tư số 28/2020/TT-BGDĐT"), header: { issued: day(issued) } };
    expect(found("base-replaced", spec)).toHaveLength(count);
  });

  it.each([
    ["2025-06-30", "- Phòng GDĐT;", 0],
    ["2025-07-01", "- Phòng GDĐT;", 1],
    ["2025-07-01", "- UBND xã;", 0],
  ])("a district office on %s: %s", (issued, recipient, count) => {
    const spec: PlanSpec = {
      header: { issued: day(issued), authority: "UBND XÃ ĐỒNG XANH" },
      closing: { recipients: [recipient] },
    };
    expect(found("office-abolished", spec)).toHaveLength(count);
  });

  it.each([
    [0, 1],
    [1, 1],
    [2, 0],
  ])("%i checkpoints", (count, findings) => {
    const checkpoint = { when: "Cuối kỳ", content: "", result: "", adjustment: "", assessor: "" };
    const checkpoints = Array.from({ length: count }, () => checkpoint);
    const spec: PlanSpec = { form: "tt57-2026-bieu2", checkpoints };
    expect(found("checkpoints-too-few", spec)).toHaveLength(findings);
  });
});

describe("the national name", () => {
  it.each([
    ["CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", 1],
    ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 0],
    [null, 0],
  ])("%s", (nation, count) => {
    const findings = found("nation-differs", { header: { nation } });
    expect(findings).toHaveLength(count);
    if (count > 0) expect(findings[0]?.fix?.after).toBe("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
  });
});

describe("the day of issue in its school year", () => {
  it.each([
    ["2023-10-31", 0],
    ["2023-11-01", 1],
    ["2023-08-15", 0],
  ])("%s", (issued, count) => {
    expect(found("issued-late", { header: { issued: day(issued) } })).toHaveLength(count);
  });
  it("is not judged without a year", () => {
    const spec = { schoolYear: null, header: { issued: day("2023-11-08") } };
    expect(found("issued-late", spec)).toEqual([]);
  });
});

describe("the title of the plan", () => {
  it.each<[readonly string[], number]>([
    [["KẾ HOẠCH", "Cải tiến chất lượng năm học 2023 - 2024"], 1],
    [["KẾ HOẠCH CẢI TIẾN CHẤT LƯỢNG GIÁO DỤC"], 0],
    [["KẾ HOẠCH", "CẢI TIẾN CHẤT LƯỢNG", "GIÁO DỤC NĂM HỌC 2023 - 2024"], 0],
    [["KẾ HOẠCH NĂM HỌC"], 0],
  ])("%j", (titleLines, count) => {
    const spec: PlanSpec = { form: "tt57-2026-bieu2", header: { titleLines } };
    expect(found("title-incomplete", spec)).toHaveLength(count);
  });

  it("is the short one in the letters of 2018", () => {
    const titleLines = ["KẾ HOẠCH", "Cải tiến chất lượng sau đánh giá ngoài"];
    expect(found("title-incomplete", { header: { titleLines } })).toEqual([]);
  });
});

describe("fixes around the table", () => {
  it.each<[FindingCode, PlanSpec, object]>([
    [
      "motto-differs",
      { header: { motto: "Độc lập Tự do – Hạnh phúc" } },
      {
        at: { part: "header", item: "motto" },
        before: "Độc lập Tự do – Hạnh phúc",
        after: "Độc lập - Tự do - Hạnh phúc",
      },
    ],
    [
      "section-number-gap",
      {
        sections: [
          { number: "III", title: "NỘI DUNG", table: "rows", paragraphs: [] },
          { number: "VI", title: "TỔ CHỨC NĂM HỌC 2023-2024", table: null, paragraphs: [] },
        ],
      },
      {
        at: { part: "section", section: 1, paragraph: null },
        before: "VI. TỔ CHỨC",
        after: "IV. TỔ CHỨC",
      },
    ],
    [
      "wording-slip",
      bases("Thực hiện quy chê dân chủ"),
      {
        at: { part: "section", section: 0, paragraph: 0 },
        before: "Thực hiện quy chê dân chủ",
        after: "Thực hiện quy chế dân chủ",
      },
    ],
  ])("of %s", (code, spec, fix) => {
    expect(found(code, spec)[0]?.fix).toEqual(fix);
  });
});
