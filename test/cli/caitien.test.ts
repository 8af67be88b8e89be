import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { Worksheet } from "exceljs";
import type { PlanReport } from "../../src/app/plan-report";
import { htmlToDocx } from "../support/html-to-docx";
import { readFixture } from "../support/read-fixture";
import { editWorkbook } from "./edit-workbook";
import { runCaitien } from "./run-caitien";

describe("caitien", () => {
  let folder: string;
  const at = (name: string) => path.join(folder, name);

  beforeAll(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), "caitien-"));
    for (const name of ["chin-cot-loi", "muoi-cot-loi", "mau-57-sach"])
      writeFileSync(at(`${name}.docx`), htmlToDocx(readFixture(`${name}.html`)));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  describe("import", () => {
    it("writes the workbook and says in Vietnamese what it did", async () => {
      const { code, stdout, stderr } = await runCaitien(
        "import",
        at("chin-cot-loi.docx"),
        "-o",
        at("a.xlsx")
      );
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      expect(stdout).toContain("Trường Tiểu học Hoa Phượng");
      expect(stdout).toContain("Đọc được 9 dòng kế hoạch.");
      expect(stdout).toContain(
        "Tổng kinh phí đã xác định: 45.500.000 đồng (cộng từ 4 dòng có số tiền)."
      );
      expect(stdout).toContain(
        "Dòng D05 (ô G28): chữ hiểu được nhiều cách, chữ gốc “125,000 triệu”."
      );
      expect(readdirSync(folder)).toContain("a.xlsx");
    });

    it("prints one JSON document and nothing else on standard output", async () => {
      const { stdout, stderr } = await runCaitien(
        "import",
        at("chin-cot-loi.docx"),
        "-o",
        at("b.xlsx"),
        "--json"
      );
      const report = JSON.parse(stdout) as PlanReport;
      expect(Object.keys(report)).toEqual(["plan", "rows", "findings", "totals"]);
      expect(report.plan).toEqual({
        form: "cv5932-9",
        catalog: "TT17-2018-TH",
        schoolYear: "2025-2026",
        school: "Trường Tiểu học Hoa Phượng",
        issued: "2025-09-12",
        number: "18/KH-THHP",
      });
      expect(Object.keys(report.rows[0] ?? {})).toEqual([
        "id",
        "cell",
        "standard",
        "criterion",
        "task",
        "target",
        "lead",
        "time",
        "money",
        "funding",
      ]);
      expect(report.totals).toEqual({
        amount: 45_500_000,
        bySource: {
          "nsnn-tu-chu": 6_000_000,
          "quy-pthdsn": 1_500_000,
          nsnn: 15_000_000,
          "tai-tro": 23_000_000,
        },
        byBudgetYear: { "2025": 38_000_000, spansYears: 6_000_000, undated: 1_500_000 },
        rows: { amount: 4, range: 0, ambiguous: 1, none: 1, self: 1, undetermined: 1, blank: 1 },
      });
      expect(stderr).toContain("Đã ghi");
    });

    it("keeps a file that has the output's name", async () => {
      writeFileSync(at("c.xlsx"), "của tôi");
      const { stderr } = await runCaitien("import", at("mau-57-sach.docx"), "-o", at("c.xlsx"));
      expect(stderr).toContain("được giữ lại với tên");
      expect(readFileSync(at("c (cũ 1).xlsx"), "utf8")).toBe("của tôi");
    });

    it("writes on another form when asked, dropping no words", async () => {
      await runCaitien(
        "import",
        at("chin-cot-loi.docx"),
        "--form",
        "tt57-2026-bieu2",
        "-o",
        at("d.xlsx")
      );
      const { stdout } = await runCaitien("check", at("d.xlsx"), "--json");
      const report = JSON.parse(stdout) as PlanReport;
      expect(report.plan.form).toBe("tt57-2026-bieu2");
      expect(report.rows).toHaveLength(9);
      expect(report.totals.amount).toBe(45_500_000);
    });
  });

  describe("check", () => {
    it("ends with 1 when the plan has errors", async () => {
      await runCaitien("import", at("chin-cot-loi.docx"), "-o", at("e.xlsx"));
      const { code, stdout } = await runCaitien("check", at("e.xlsx"));
      expect(code).toBe(1);
      expect(stdout).toMatch(/■ Kế hoạch!A\d+: Dòng tiêu chí 3\.6/);
    });

    it("ends with 0 and finds neither errors nor warnings in a clean plan", async () => {
      await runCaitien("import", at("mau-57-sach.docx"), "-o", at("f.xlsx"));
      const { code, stdout } = await runCaitien("check", at("f.xlsx"), "--json");
      const { findings } = JSON.parse(stdout) as PlanReport;
      expect(code).toBe(0);
      expect(findings.filter(({ severity }) => severity !== "hint")).toEqual([]);
    });
  });

  describe("rollup", () => {
    it("writes the same figures again from its own workbook", async () => {
      await runCaitien("import", at("mau-57-sach.docx"), "-o", at("g.xlsx"));
      const first = await runCaitien("rollup", at("g.xlsx"), "-o", at("h.xlsx"), "--json");
      const second = await runCaitien("rollup", at("h.xlsx"), "-o", at("i.xlsx"), "--json");
      expect(JSON.parse(second.stdout)).toEqual(JSON.parse(first.stdout));
      expect([first.stderr, second.stderr].join("")).not.toContain("Không mang sang");
      expect(readFileSync(at("i.xlsx"))).toEqual(readFileSync(at("h.xlsx")));
    });
  });

  describe("after edits in the workbook", () => {
    beforeAll(() => runCaitien("import", at("chin-cot-loi.docx"), "-o", at("edit.xlsx")));

    async function checkAfter(edit: (plan: Worksheet, ledger: Worksheet) => void) {
      await editWorkbook(at("edit.xlsx"), at("edited.xlsx"), (workbook) =>
        edit(workbook.worksheets[0] as Worksheet, workbook.worksheets[1] as Worksheet)
      );
      const { stdout } = await runCaitien("check", at("edited.xlsx"), "--json");
      const report = JSON.parse(stdout) as PlanReport;
      return { ...report, codes: report.findings.map((finding) => finding.code) };
    }

    it("counts the new words of a money cell", async () => {
      const { totals, codes } = await checkAfter(
        (plan) => (plan.getCell("G24").value = "7.000.000 đồng")
      );
      expect(totals.amount).toBe(46_500_000);
      expect(codes).toContain("ledger-followed-words");
    });

    it("counts what the accountant entered, and says that the sides differ", async () => {
      const { totals, codes } = await checkAfter(
        (_plan, ledger) => (ledger.getCell("G10").value = 6_200_000)
      );
      expect(totals.amount).toBe(45_700_000);
      expect(codes).toContain("ledger-differs-from-words");
    });

    it("no longer counts a row that was removed", async () => {
      const { totals, rows, codes } = await checkAfter((plan) =>
        plan.getRow(24).eachCell((cell) => (cell.value = null))
      );
      expect(rows).toHaveLength(8);
      expect(totals.amount).toBe(39_500_000);
      expect(codes).toContain("ledger-line-removed");
    });
  });

  describe("new", () => {
    it.each([
      ["cv5932-9", "TT17-2018-TH", "2025-2026"],
      ["quang-ninh-10", "TT18-2018-TRUNGHOC", "2025-2026"],
      ["tt57-2026-bieu2", "TT57-2026-I-MN", "2026-2027"],
    ])("makes an empty plan on %s that is recognised again", async (form, catalog, year) => {
      const file = at(`new-${form}.xlsx`);
      const { code } = await runCaitien(
        "new",
        "--form",
        form,
        "--catalog",
        catalog,
        "--year",
        year,
        "--school",
        "Trường Mầm non Ban Mai",
        "-o",
        file
      );
      expect(code).toBe(0);
      const { stdout } = await runCaitien("check", file, "--json");
      const { plan, rows } = JSON.parse(stdout) as PlanReport;
      expect(plan).toMatchObject({
        form,
        catalog,
        schoolYear: year,
        school: "Trường Mầm non Ban Mai",
      });
      expect(rows).toEqual([]);
    });
  });

  describe("parse and catalog", () => {
    it("says what the words of a money cell mean", async () => {
      const { stdout } = await runCaitien("parse", "money", "216,000 triệu", "--json");
      expect(JSON.parse(stdout)).toEqual({
        kind: "ambiguous",
        alternatives: [216_000_000, 216_000_000_000],
        original: "216,000 triệu",
      });
    });

    it("takes words that begin with a dash for words", async () => {
      const { stdout } = await runCaitien(
        "parse",
        "time",
        "- Tháng 9/2024",
        "--school-year",
        "2024-2025",
        "--json"
      );
      expect(JSON.parse(stdout)).toMatchObject({
        start: "2024-09-01",
        end: "2024-09-30",
        precision: "month",
      });
    });

    it("searches a catalogue without accents", async () => {
      const { stdout } = await runCaitien(
        "catalog",
        "TT17-2018-TH",
        "--search",
        "ve sinh",
        "--json"
      );
      const [first] = JSON.parse(stdout) as { criterion: { code: string } }[];
      expect(first?.criterion.code).toBe("3.4");
    });
  });

  it.each([
    ["no command", []],
    ["an unknown command", ["nhap"]],
    ["an unknown option", ["check", "a.xlsx", "--nhanh"]],
    ["no output", ["import", "a.docx"]],
    ["two files", ["check", "a.xlsx", "b.xlsx"]],
    ["an unknown form", ["new", "--form", "mau-la", "-o", "a.xlsx"]],
    [
      "a year that is none",
      ["new", "--form", "cv5932-9", "--catalog", "TT17-2018-TH", "--year", "2026", "-o", "a.xlsx"],
    ],
    ["a file that is not there", ["check", "khong-co.xlsx"]],
    [
      "an output that is the input",
      ["rollup", "package.json", "-o", "package.json.xlsx/../package.json"],
    ],
  ])("ends with 2 and says why: %s", async (_what, argv) => {
    const { code, stderr, stdout } = await runCaitien(...argv);
    expect(code).toBe(2);
    expect(stderr + stdout).toMatch(/[.\n]/);
  });

  it.each([
    ["empty.xlsx", new Uint8Array(), "không có nội dung"],
    ["zeros.xlsx", new Uint8Array(50_000_000), "không có nội dung"],
    ["page.xlsx", Buffer.from("<html><table><tr><td>a</td></tr></table></html>"), "trang web"],
    ["cut.docx", htmlToDocx("<p>Kế hoạch</p>").slice(0, 300), "hỏng"],
    ["letter.docx", htmlToDocx("<p>Kính gửi quý phụ huynh</p>"), "Không tìm thấy bảng kế hoạch"],
    ["plan.pdf", Buffer.from("%PDF-1.4"), "Chỉ đọc được tệp"],
  ])("refuses %s with one clear line", async (name, bytes, reason) => {
    writeFileSync(at(name), bytes);
    const { code, stderr, stdout } = await runCaitien("check", at(name));
    expect({ code, stdout, lines: stderr.trim().split("\n").length }).toEqual({
      code: 2,
      stdout: "",
      lines: 1,
    });
    expect(stderr).toContain(reason);
  });

  it("refuses text whose letters were lost in recognition", async () => {
    const garbled =
      "Ke hoach cai tién chat lugng gido duc cua trudng, nhim giup tfng ti€u chi dat muc cao hon. ";
    writeFileSync(at("ocr.txt"), garbled.repeat(20));
    const { code, stderr } = await runCaitien("import", at("ocr.txt"), "-o", at("ocr.xlsx"));
    expect(code).toBe(2);
    expect(stderr).toContain("mất dấu");
  });

  it("speaks English when asked", async () => {
    const { stderr } = await runCaitien("check", "khong-co.xlsx", "--lang", "en");
    expect(stderr).toContain("There is no file");
  });
});
