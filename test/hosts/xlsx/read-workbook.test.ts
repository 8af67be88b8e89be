import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../../src/hosts/xlsx/read-workbook";
import { handmadeWorkbook, stylesXml, worksheetXml } from "./handmade-workbook";

async function firstRow(cells: string, more: Readonly<Record<string, string>> = {}) {
  const sheet = worksheetXml(`<row r="1">${cells}</row>`);
  const { sheets } = await readWorkbook(handmadeWorkbook(sheet, more));
  return sheets[0]?.rows[0]?.cells ?? [];
}

const numberCell = (value: number | string) => `<c r="A1" s="1"><v>${value}</v></c>`;

describe("readWorkbook", () => {
  it("reads names, entities and absolute targets", async () => {
    const sheet = worksheetXml(
      '<row r="5"><c r="B5" t="inlineStr"><is><t>Ti&#234;u &amp;</t></is></c></row>'
    );
    expect(await readWorkbook(handmadeWorkbook(sheet))).toEqual({
      sheets: [
        {
          name: "Kế hoạch & tiền",
          rows: [
            {
              sheet: "Kế hoạch & tiền",
              row: 5,
              kind: "cells",
              cells: [
                { column: 1, span: 1, text: "", merged: false },
                { column: 2, span: 1, text: "Tiêu &", merged: false },
              ],
            },
          ],
        },
      ],
    });
  });

  it.each<[string, string, string]>([
    ["a formula's text result", '<c r="A1" t="str"><f>B1</f><v>a &amp;amp; b</v></c>', "a &amp; b"],
    ["a formula's zero", '<c r="A1"><f>B1</f><v>0</v></c>', "0"],
    ["a shared formula without its master", '<c r="A1"><f t="shared" si="7"/><v>12</v></c>', "12"],
    ["an error", '<c r="A1" t="e"><f>NA()</f><v>#N/A</v></c>', "#N/A"],
    ["a truth value", '<c r="A1" t="b"><v>1</v></c>', "TRUE"],
    ["an ISO date", '<c r="A1" s="1" t="d"><v>2024-09-15T00:00:00</v></c>', "15/9/2024"],
    [
      "rich text",
      '<c r="A1" t="inlineStr"><is><r><t>Tiêu </t></r><r><rPr><b/></rPr><t>chí</t></r></is></c>',
      "Tiêu chí",
    ],
    [
      "a return kept in a formula's result",
      '<c r="A1" t="str"><f>B1</f><v>một_x000D_\nhai</v></c>',
      "một\nhai",
    ],
  ])("reads %s", async (_what, cell, text) => {
    const [read] = await firstRow(cell, { "xl/styles.xml": stylesXml(["dd/mm/yyyy"]) });
    expect(read?.text).toBe(text);
  });

  it("reads shared texts, in runs or plain", async () => {
    const cells = '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>';
    const texts =
      '<sst xmlns="x"><si><t xml:space="preserve"> 216,000 triệu </t></si>' +
      "<si><r><t>Kinh </t></r><r><t>phí</t></r></si></sst>";
    const row = await firstRow(cells, { "xl/sharedStrings.xml": texts });
    expect(row.map((cell) => cell.text)).toEqual(["216,000 triệu", "Kinh phí"]);
  });

  it("reads elements written with a prefix", async () => {
    const sheet =
      '<x:worksheet xmlns:x="m"><x:sheetData><x:row r="2"><x:c r="A2" t="str"><x:v>chữ</x:v></x:c>' +
      '</x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A2:B2"/></x:mergeCells></x:worksheet>';
    const { sheets } = await readWorkbook(handmadeWorkbook(sheet));
    expect(sheets[0]?.rows[0]?.cells).toEqual([{ column: 1, span: 2, text: "chữ", merged: false }]);
  });

  it("counts rows and cells that do not say where they are", async () => {
    const sheet = worksheetXml(
      "<row><c><v>1</v></c><c/><c><v>3</v></c></row><row><c><v>4</v></c></row>"
    );
    const { sheets } = await readWorkbook(handmadeWorkbook(sheet));
    expect(sheets[0]?.rows.map((row) => row.cells.map((cell) => cell.text))).toEqual([
      ["1", "", "3"],
      ["4", "", ""],
    ]);
  });

  it("takes the first of two merges that overlap", async () => {
    const sheet = worksheetXml(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>',
      '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A1:A2"/></mergeCells>'
    );
    const { sheets } = await readWorkbook(handmadeWorkbook(sheet));
    expect(sheets[0]?.rows[0]?.cells).toMatchObject([{ column: 1, span: 2, text: "1" }]);
  });

  it.each<[number, string, string]>([
    [45_550, "dd/mm/yyyy", "15/9/2024"],
    [45_550, "[$-42A]dd mmmm yyyy;@", "15/9/2024"],
    [45_550, '"ngày" d "tháng" m "năm" yyyy', "15/9/2024"],
    [45_550.75, "d/m/yyyy h:mm", "15/9/2024"],
    [45_550, "d\\-mmm", "15/9"],
    [45_536, "mmm-yy", "9/2024"],
    [45_536, "m/yyyy", "9/2024"],
    [45_536, "yyyy", "2024"],
    [0.3125, "h:mm AM/PM", "7:30"],
    [0.5, "0%", "0.5"],
    [5_000_000, '#,##0\\ "đồng"', "5000000"],
    [5_000_000_000, "#,##0\\ \\d", "5000000000"],
    [45_550, '#,##0 [$₫-42A];[Red]-#,##0 "d"', "45550"],
    [1.5, "General", "1.5"],
    [12, "0.00E+00", "12"],
    [-5, "dd/mm/yyyy", "-5"],
    [5_000_000_000, "dd/mm/yyyy", "#####"],
  ])("words %p with format %s as %s", async (value, format, text) => {
    const [cell] = await firstRow(numberCell(value), { "xl/styles.xml": stylesXml([format]) });
    expect(cell?.text).toBe(text);
    if (text !== "#####") expect(cell?.number).toBeCloseTo(value, 6);
  });

  it("reads dates of the 1904 system as the same days", async () => {
    const parts = {
      "xl/styles.xml": stylesXml(["dd/mm/yyyy"]),
      "xl/workbook.xml":
        '<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="a" r:id="rId9"/></sheets></workbook>',
    };
    const [cell] = await firstRow(numberCell(45_550 - 1462), parts);
    expect(cell).toMatchObject({ text: "15/9/2024", number: 45_550 });
  });
});

const SAMPLES = join(process.cwd(), "..", "shared", "samples");
const typed = existsSync(SAMPLES)
  ? readdirSync(SAMPLES)
      .map((name) => join(SAMPLES, name, "typed.xlsx"))
      .filter((file) => existsSync(file))
  : [];

if (typed.length === 0) {
  it.skip("reads the typed sample plans (needs the samples folder beside the repository)", () => {});
} else {
  type Expected = {
    readonly rows: readonly { readonly criterion: string; readonly moneyText: string | null }[];
    readonly files: {
      readonly "typed.xlsx": {
        readonly sheet: string;
        readonly headerRow: number;
        readonly firstDataRow: number;
        readonly lastDataRow: number;
        readonly verticalMerges: readonly string[];
      };
    };
  };

  describe.each(typed)("%s", (file) => {
    const expected = JSON.parse(
      readFileSync(join(file, "..", "expected.json"), "utf8")
    ) as Expected;
    const facts = expected.files["typed.xlsx"];
    const folded = (text: string) => text.normalize("NFC").replace(/\s+/g, " ").trim();

    it("has every row of the plan with its words", async () => {
      const { sheets } = await readWorkbook(new Uint8Array(readFileSync(file)));
      const sheet = sheets.find((one) => one.name === facts.sheet);
      const rows = sheet?.rows.filter(
        ({ row }) => row >= facts.firstDataRow && row <= facts.lastDataRow
      );
      expect(rows?.length).toBe(facts.lastDataRow - facts.firstDataRow + 1);
      const words = new Set(rows?.flatMap((row) => row.cells.map((cell) => folded(cell.text))));
      for (const { moneyText } of expected.rows) {
        if (moneyText) expect(words).toContain(folded(moneyText));
      }
      expect(sheet?.rows.some(({ row }) => row === facts.headerRow)).toBe(true);
    });

    it("repeats its vertical merges", async () => {
      const { sheets } = await readWorkbook(new Uint8Array(readFileSync(file)));
      const rows = sheets.find((one) => one.name === facts.sheet)?.rows ?? [];
      for (const reference of facts.verticalMerges) {
        const [, letter = "", top, bottom] = /^([A-Z])(\d+):[A-Z](\d+)$/.exec(reference) ?? [];
        const column = letter.charCodeAt(0) - 64;
        const covered = rows
          .filter(({ row }) => row >= Number(top) && row <= Number(bottom))
          .map(({ cells }) => cells.find((cell) => cell.column === column));
        expect(covered.map((cell) => cell?.merged)).toEqual(covered.map((_, index) => index > 0));
        expect(new Set(covered.map((cell) => cell?.text)).size).toBe(1);
      }
    });
  });
}
