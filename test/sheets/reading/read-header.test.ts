import { findSchoolYear, readHeader } from "../../../src/sheets/reading/read-header";
import { checkHeaderWords } from "../../../src/sheets/reading/check-header-words";
import { findSchool } from "../../../src/sheets/reading/find-school";

const lines = (...texts: readonly string[]) =>
  texts.map((text, index) => ({ text, at: { sheet: "Văn bản", cell: `A${index + 1}` } }));
const header = (...texts: readonly string[]) => readHeader(lines(...texts)).header;

const FULL = [
  "UBND PHƯỜNG TÂN AN",
  "TRƯỜNG TIỂU HỌC TÂN AN",
  "Số: 07/KH-THTA",
  "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  "Độc lập - Tự do - Hạnh phúc",
  "Tân An, ngày 05 tháng 9 năm 2026",
  "KẾ HOẠCH",
  "Cải tiến chất lượng giáo dục năm học 2026 - 2027",
  "Căn cứ báo cáo tự đánh giá;",
  "I. MỤC ĐÍCH",
];

describe("readHeader", () => {
  it("reads a complete head and leaves the rest alone", () => {
    const { header, rest, addresses, titleAddresses } = readHeader(lines(...FULL));
    expect(header).toEqual({
      authority: "UBND PHƯỜNG TÂN AN",
      school: "TRƯỜNG TIỂU HỌC TÂN AN",
      number: "07/KH-THTA",
      nation: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      motto: "Độc lập - Tự do - Hạnh phúc",
      place: "Tân An",
      issued: "2026-09-05",
      titleLines: ["KẾ HOẠCH", "Cải tiến chất lượng giáo dục năm học 2026 - 2027"],
    });
    expect(rest.map(({ text }) => text)).toEqual(FULL.slice(8));
    expect(addresses.get("number")?.cell).toBe("A3");
    expect(titleAddresses.map(({ cell }) => cell)).toEqual(["A7", "A8"]);
  });

  it.each([
    ["Số: 18 /KH-THHP", "18/KH-THHP"],
    ["SỐ :  18 / KH - THHP", "18/KH-THHP"],
    ["Số 61/KH-THCS", "61/KH-THCS"],
    ["Số:        /KH-THHP", null],
    ["Số: …/KH-THHP", null],
    ["Số:", null],
  ])("takes the number from %j", (line, number) => {
    expect(header(line, "KẾ HOẠCH").number).toBe(number);
  });

  it.each([
    ["Hòa Bình, ngày 12 tháng 09 năm 2025", "Hòa Bình", "2025-09-12"],
    ["TP. Hồ Chí Minh, ngày 1 tháng 10 năm 2025", "TP. Hồ Chí Minh", "2025-10-01"],
    ["Hòa Bình, ngày    tháng 9 năm 2025", "Hòa Bình", null],
    ["Hòa Bình, ngày … tháng … năm …", "Hòa Bình", null],
    ["……, ngày 12 tháng 9 năm 2025", null, "2025-09-12"],
    ["ngày 12 tháng 9 năm 2025", null, "2025-09-12"],
    ["Hòa Bình, ngày 31 tháng 9 năm 2025", "Hòa Bình", null],
  ])("takes place and day from %j", (line, place, issued) => {
    expect(header(line, "KẾ HOẠCH")).toMatchObject({ place, issued });
  });

  it.each([
    [["TRƯỜNG TIỂU HỌC", "HOA PHƯỢNG"], "TRƯỜNG TIỂU HỌC HOA PHƯỢNG"],
    [["TRƯỜNG TH&THCS", "BÌNH AN"], "TRƯỜNG TH&THCS BÌNH AN"],
    [["TRƯỜNG MẦM NON 14"], "TRƯỜNG MẦM NON 14"],
    [["TRUNG TÂM GDNN - GDTX ĐÔNG SƠN"], "TRUNG TÂM GDNN - GDTX ĐÔNG SƠN"],
    [[], null],
  ])("takes the school from %j", (school, name) => {
    expect(header("UBND XÃ ĐÔNG SƠN", ...school, "Số: 1/KH", "KẾ HOẠCH").school).toBe(name);
  });

  it("leaves everything blank where a document has no head", () => {
    const { header, rest } = readHeader(lines("Căn cứ Thông tư số 17;", "I. MỤC ĐÍCH"));
    expect(
      Object.values(header)
        .flat()
        .filter((value) => value !== null)
    ).toEqual([]);
    expect(rest).toHaveLength(2);
  });

  it("does not look for it behind the first section", () => {
    expect(header("I. MỤC ĐÍCH", "TRƯỜNG TIỂU HỌC LAM SƠN", "KẾ HOẠCH").titleLines).toEqual([]);
  });
});

describe("checkHeaderWords", () => {
  const codes = (...texts: readonly string[]) =>
    checkHeaderWords(readHeader(lines(...texts, "KẾ HOẠCH"))).map(({ code, params }) => [
      code,
      params.after,
    ]);

  it.each<[string, unknown[]]>([
    ["Số: 18 /KH-THHP", [["number-spacing", "18/KH-THHP"]]],
    ["Số:18/KH-THHP", []],
    ["An Lạc, ngày 5 tháng 09 năm 2025", [["date-zero-padding", "ngày 05 tháng 9"]]],
    ["An Lạc, ngày 15 tháng 2 năm 2026", [["date-zero-padding", "ngày 15 tháng 02"]]],
    ["An Lạc, ngày 05 tháng 01 năm 2026", []],
  ])("%s", (line, findings) => {
    expect(codes(line)).toEqual(findings);
  });
});

describe("findSchoolYear", () => {
  it.each([
    [["Năm học 2025 – 2026"], ["Kết quả năm học 2024 - 2025"], "2025-2026"],
    [[], ["Năm học 2024-2025 trường có 20 lớp", "Năm học 2023-2024"], "2024-2025"],
    [[], ["Không nói năm nào"], null],
  ])("title %j, text %j", (titleLines, text, year) => {
    expect(findSchoolYear({ ...header(), titleLines }, lines(...text))).toBe(year);
  });
});

describe("findSchool", () => {
  it.each([
    ["TRƯỜNG TIỂU HỌC LAM SƠN", [], "Trường Tiểu học Lam Sơn"],
    [
      "TRƯỜNG TIỂU HỌC LAM SƠN",
      ["Báo cáo của trường Tiểu học Lam Sơn năm 2025"],
      "Trường Tiểu học Lam Sơn",
    ],
    ["TRƯỜNG THCS NÚI ĐÔI", ["Trường THCS Bến Nghé giúp đỡ"], "Trường THCS Núi Đôi"],
    [null, ["Nay trường THCS Núi Đôi xây dựng kế hoạch"], "Trường THCS Núi Đôi"],
    [null, ["1. Tên cơ sở giáo dục: Trường Mầm non 14"], "Trường Mầm non 14"],
    [null, ["nhà trường xây dựng kế hoạch"], null],
  ])("head %j, text %j", (head, text, name) => {
    expect(findSchool(head, text)).toBe(name);
  });
});
