import { chooseCatalog } from "../../../src/sheets/reading/choose-catalog";
import { readPlanSheet } from "../../../src/sheets/reading/read-plan-sheet";
import { isGarbled } from "../../../src/sheets/reading/text-quality";
import { foldText } from "../../../src/domain/text/fold-text";
import { schoolYear } from "../../../src/domain/timeline/make-school-year";
import { day } from "../../support/plan-fixtures";
import { formRow, headingRow, paragraphs, tableRows } from "../../support/source-rows";

const SENTENCE =
  "Nhà trường phối hợp với cha mẹ học sinh sửa chữa thư viện, bổ sung sách và lập lịch đọc cho từng lớp. ";

describe("isGarbled", () => {
  const half = (text: string) =>
    text
      .split(" ")
      .map((word, n) => (n % 5 === 0 ? word : foldText(word)))
      .join(" ");
  it.each([
    ["ordinary text", SENTENCE.repeat(5), false],
    ["text typed without accents on purpose", foldText(SENTENCE).repeat(5), false],
    ["text that lost most accents", half(SENTENCE).repeat(5), true],
    ["signs in the middle of words", `${SENTENCE.repeat(5)} ti€u ch{ nh|m c6ng khai ph§ng`, true],
    ["too little text to judge", half(SENTENCE), false],
    ["figures and codes", `${SENTENCE.repeat(5)} H1-1.1-01 5.000.000đ 200m² 35em`, false],
  ])("%s: %s", (_what, text, garbled) => {
    expect(isGarbled(paragraphs(text))).toBe(garbled);
  });
});

describe("chooseCatalog", () => {
  const clues = { school: "", issued: null, schoolYear: null };
  it.each([
    ["Trường Tiểu học Lam Sơn", day("2025-09-12"), null, "TT17-2018-TH", false],
    ["Trường THCS Núi Đôi", day("2025-09-12"), null, "TT18-2018-TRUNGHOC", false],
    ["Trường Mầm non Ban Mai", null, schoolYear(2025), "TT19-2018-MN", false],
    ["Trường Mầm non Ban Mai", null, schoolYear(2026), "TT57-2026-I-MN", false],
    ["Trường THPT Bến Nghé", day("2026-09-12"), null, "TT57-2026-II-PT", false],
    ["Trung tâm GDTX Đông Sơn", day("2026-09-12"), null, "TT57-2026-III-GDTX", false],
    ["Trung tâm GDTX Đông Sơn", day("2025-09-12"), null, "TT57-2026-II-PT", true],
    ["Cơ sở Hoa Sen", day("2025-09-12"), null, "TT17-2018-TH", true],
    ["Cơ sở Hoa Sen", null, null, "TT57-2026-II-PT", true],
    ["Trường Tiểu học Lam Sơn", null, null, "TT57-2026-II-PT", true],
  ])("%s, issued %s, school year %s", (school, issued, year, id, assumed) => {
    const choice = chooseCatalog(null, { school, issued, schoolYear: year });
    expect(choice.id).toBe(id);
    expect(choice.findings.map(({ code, params }) => [code, params.catalog])).toEqual(
      assumed ? [["catalog-assumed", id]] : []
    );
  });

  it("takes what is given without a word", () => {
    expect(chooseCatalog("TT19-2018-MN", clues)).toEqual({ id: "TT19-2018-MN", findings: [] });
  });
});

describe("readPlanSheet", () => {
  const FORM = "cv5932-9";
  const sheet = (name: string, tasks: readonly string[]) => ({
    name,
    rows: tableRows(
      [headingRow(FORM), ...tasks.map((task) => formRow(FORM, { task, people: "Tổ 1" }))],
      name
    ),
  });
  const other = { name: "Danh bạ", rows: tableRows([["Họ tên", "Điện thoại"]], "Danh bạ") };

  it("takes the sheet with most plan rows and names the others", () => {
    const sheets = [other, sheet("Nháp", ["Một việc"]), sheet("Chính", ["Việc A", "Việc B"])];
    const { sheet: found, others, reading } = readPlanSheet({ sheets });
    expect(found.name).toBe("Chính");
    expect(others.map(({ name }) => name)).toEqual(["Danh bạ", "Nháp"]);
    expect(reading.plan.rows).toHaveLength(2);
  });

  it.each([
    ["empty", []],
    ["no-plan-table", [other]],
    ["garbled", [{ name: "A", rows: paragraphs("t€xt bj lgi nh{n d|ng ".repeat(40)) }]],
  ])("refuses %s", (code, sheets) => {
    expect(() => readPlanSheet({ sheets })).toThrow(expect.objectContaining({ code }) as Error);
  });
});
