import fc from "fast-check";
import { describePlanWorkbook } from "../../../src/app/plan-workbook";
import { importPlan } from "../../../src/app/import-plan";
import { openSource } from "../../../src/cli/open-source";
import { describeWorkbook } from "../../../src/hosts/xlsx/describe-workbook";
import { writeWorkbook } from "../../../src/hosts/xlsx/write-workbook";
import type { SheetDescription } from "../../../src/sheets/model/sheet-description";
import { UnreadableFile } from "../../../src/sheets/model/unreadable-file";
import { arbitraryPlan } from "../../support/arbitrary-plan";
import { readFixture } from "../../support/read-fixture";
import { SURROUNDINGS } from "../../support/surroundings";
import {
  handmadeParts,
  relationsXml,
  stylesXml,
  worksheetXml,
  zipParts,
} from "./handmade-workbook";
import { normalisedSheet } from "./normalised-sheet";
import { plainSheet } from "./plain-sheet";

async function throughFile(sheets: readonly SheetDescription[]) {
  const described = describeWorkbook(await writeWorkbook({ sheets }));
  return described.sheets.map(normalisedSheet);
}

describe("a workbook of ours, described from its file", () => {
  it.each(["chin-cot-loi.html", "muoi-cot-loi.html", "mau-57-sach.html"])(
    "is what was written: %s",
    async (name) => {
      const source = await openSource("plan.html", Buffer.from(readFixture(name)));
      const { sheets } = importPlan(source, {}, SURROUNDINGS).workbook;
      expect(await throughFile(sheets)).toEqual(sheets.map(normalisedSheet));
    }
  );

  it("is what was written, for any plan", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPlan, async (plan) => {
        const { sheets } = describePlanWorkbook(plan, [], SURROUNDINGS).workbook;
        expect(await throughFile(sheets)).toEqual(sheets.map(normalisedSheet));
      }),
      { numRuns: 6 }
    );
  }, 120_000);
});

describe("any description", () => {
  it("comes back from a file with every part it has", async () => {
    const range = (top: number, left: number, bottom: number, right: number) => ({
      from: { row: top, column: left },
      to: { row: bottom, column: right },
    });
    const sheet = plainSheet(
      [
        { row: 1, column: 1, value: "_x0041_ & <b>", style: { font: { italic: true, size: 9 } } },
        { row: 1, column: 2, value: "  hai dấu cách " },
        { row: 2, column: 1, value: false, formula: 'IF(A1<>"",A2,"&")' },
        { row: 2, column: 2, value: null, formula: "B9" },
        {
          row: 3,
          column: 1,
          value: 0.5,
          style: { numberFormat: "0%", indent: 2, vertical: "middle" },
        },
        { row: 3, column: 2, value: 7.5, style: { numberFormat: "dd/mm/yyyy" } },
      ],
      {
        columnWidths: [9, 12.5, 9, 9],
        rowHeights: { 7: 40.5 },
        validations: [
          {
            range: range(1, 1, 9, 1),
            source: "'Danh mục'!$A$1:$A$9",
            strict: true,
            errorTitle: "a",
            error: "b & c",
          },
        ],
        conditionalFormats: [
          { kind: "data-bar", range: range(1, 2, 9, 2), color: "6F979F" },
          {
            kind: "expression",
            range: range(1, 1, 9, 2),
            formula: '$A1<"x"',
            style: {
              font: { bold: true, color: "B3261E" },
              fill: "FFFFFF",
              borders: { top: { style: "hair", color: "112233" } },
            },
          },
          { kind: "data-bar", range: range(1, 3, 9, 3), color: "1F5A66" },
        ],
        pageSetup: {
          ...plainSheet([]).pageSetup,
          orientation: "portrait",
          margins: { top: 7.5, right: 0, bottom: 19.1, left: 25.4, header: 3, footer: 8.25 },
          titleRows: [2, 3],
          header: "&C&P",
          firstHeader: "",
          footer: '&R"Trang" &P/&N',
        },
        freeze: { rows: 0, columns: 2 },
        autoFilter: range(1, 1, 9, 2),
      }
    );
    expect(await throughFile([sheet])).toEqual([normalisedSheet(sheet)]);
  });
});

describe("a workbook of another program", () => {
  const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

  function describeHandmade(rows: string, after = "", more: Readonly<Record<string, string>> = {}) {
    const { sheets } = describeWorkbook(zipParts(handmadeParts(worksheetXml(rows, after), more)));
    const [sheet] = sheets;
    if (!sheet) throw new Error("no sheet");
    return sheet;
  }

  it("has its shared formulas written out, and of an array formula the result", () => {
    const { cells } = describeHandmade(
      '<row r="2"><c r="B2"><f t="shared" ref="B2:B3" si="0">A2*$A$1</f><v>1</v></c></row>' +
        '<row r="3"><c r="B3"><f t="shared" si="0"/><v>2</v></c>' +
        '<c r="C3"><f t="array" ref="C3">SUM(A1:A2*B1:B2)</f><v>3</v></c></row>'
    );
    expect(cells).toEqual([
      { row: 2, column: 2, value: 1, formula: "A2*$A$1" },
      { row: 3, column: 2, value: 2, formula: "A3*$A$1" },
      { row: 3, column: 3, value: 3 },
    ]);
  });

  it("keeps its font, the colours of its theme and built-in date formats", () => {
    const styles =
      `<styleSheet ${MAIN}><fonts><font><sz val="11"/><color theme="1"/><name val="Calibri"/></font>` +
      '<font><b val="0"/><sz val="12"/><color theme="4" tint="0.5"/><name val="Times New Roman"/></font></fonts>' +
      '<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="solid"><fgColor theme="0" tint="-0.5"/></patternFill></fill></fills>' +
      '<borders><border/><border><top style="double"><color indexed="64"/></top></border></borders>' +
      '<cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="14" fontId="1" fillId="1" borderId="1"/></cellXfs></styleSheet>';
    const theme =
      "<a:theme><a:themeElements><a:clrScheme><a:dk1><a:sysClr val='windowText' lastClr='000000'/></a:dk1>" +
      "<a:lt1><a:srgbClr val='FFFFFF'/></a:lt1><a:accent1><a:srgbClr val='204060'/></a:accent1></a:clrScheme></a:themeElements></a:theme>";
    const { cells } = describeHandmade(
      '<row><c s="0" t="inlineStr"><is><t>a</t></is></c><c s="1"><v>45550</v></c></row>',
      "",
      {
        "xl/styles.xml": styles,
        "xl/theme/theme1.xml": theme,
        "xl/_rels/workbook.xml.rels": relationsXml([
          { id: "rId9", type: "worksheet", target: "worksheets/sheet1.xml" },
          { id: "rId8", type: "styles", target: "styles.xml" },
          { id: "rId6", type: "theme", target: "theme/theme1.xml" },
        ]),
      }
    );
    expect(cells).toEqual([
      { row: 1, column: 1, value: "a", style: { font: { name: "Calibri", size: 11 } } },
      {
        row: 1,
        column: 2,
        value: { date: "2024-09-15" },
        style: {
          numberFormat: "mm-dd-yy",
          font: { color: "90A0B0" },
          fill: "808080",
          borders: { top: { style: "double", color: "000000" } },
        },
      },
    ]);
  });

  it("has lists of ranges, formulas and words, and where Excel keeps those of other sheets", () => {
    const { validations } = describeHandmade(
      "<row/>",
      '<dataValidations><dataValidation type="list" sqref="A1 C3:C4"><formula1>$D$1:D9</formula1></dataValidation>' +
        '<dataValidation type="list" sqref="B1"><formula1>"Có,Không"</formula1></dataValidation>' +
        '<dataValidation type="list" sqref="B2"><formula1>INDIRECT(A1)</formula1></dataValidation>' +
        '<dataValidation type="whole" sqref="B3"><formula1>A1</formula1></dataValidation></dataValidations>' +
        '<extLst><ext><x14:dataValidations><x14:dataValidation type="list" showErrorMessage="1">' +
        "<x14:formula1><xm:f>'Danh mục'!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>E1:E2</xm:sqref>" +
        "</x14:dataValidation></x14:dataValidations></ext></extLst>"
    );
    const own = "'Kế hoạch & tiền'!";
    const cell = (row: number, column: number) => ({ row, column });
    const only = (row: number, column: number) => ({
      from: cell(row, column),
      to: cell(row, column),
    });
    expect(validations).toEqual([
      { range: only(1, 1), source: `${own}$D$1:D9`, strict: false },
      { range: { from: cell(3, 3), to: cell(4, 3) }, source: `${own}$D$1:F11`, strict: false },
      { range: only(1, 2), source: '"Có,Không"', strict: false },
      { range: only(2, 2), source: "INDIRECT(A1)", strict: false },
      { range: { from: cell(1, 5), to: cell(2, 5) }, source: "'Danh mục'!$A$1:$A$3", strict: true },
    ]);
  });

  it("has one condition for each of its areas, first priority first", () => {
    const { conditionalFormats } = describeHandmade(
      "<row/>",
      '<conditionalFormatting sqref="A1:A9 C3:C4"><cfRule type="expression" priority="2"><formula>A1&gt;$B1</formula></cfRule></conditionalFormatting>' +
        '<conditionalFormatting sqref="B1"><cfRule type="colorScale" priority="3"/>' +
        '<cfRule type="expression" priority="1"><formula>B1=1</formula></cfRule></conditionalFormatting>'
    );
    expect(conditionalFormats).toMatchObject([
      { range: { from: { row: 1, column: 2 } }, formula: "B1=1" },
      { range: { from: { row: 1, column: 1 } }, formula: "A1>$B1" },
      { range: { from: { row: 3, column: 3 } }, formula: "C3>$B3" },
    ]);
  });

  it.each([
    ["SUM(Bảng1[Kinh phí])", undefined],
    ["[1]Sheet1!A1*2", undefined],
    ["'[1]Dự toán'!A1", undefined],
    ["SUM(Đơn_giá)", undefined],
    ["Kỳ_này*2", "'Số liệu'!$B$2*2"],
    ["kỳ_này+'Số liệu'!Kỳ_này", undefined],
    ["Số_liệu!A1+LOG10(A1)+Kỳ_này_khác", "Số_liệu!A1+LOG10(A1)+Kỳ_này_khác"],
    ['"[Kỳ_này]"&$A$1', '"[Kỳ_này]"&$A$1'],
    ["Kỳ_này(1)+TRUE+1E5", "Kỳ_này(1)+TRUE+1E5"],
  ])("keeps of =%s only what it can stand on: %s", (formula, kept) => {
    const { cells } = describeHandmade(`<row><c><f>${formula}</f><v>7</v></c></row>`, "", {
      "xl/workbook.xml":
        `<workbook ${MAIN}><sheets><sheet name="a" r:id="rId9"/></sheets><definedNames>` +
        "<definedName name=\"Kỳ_này\">'Số liệu'!$B$2</definedName>" +
        '<definedName name="Đơn_giá">Sheet1!A1:$A$9</definedName></definedNames></workbook>',
    });
    expect(cells[0]).toMatchObject({ value: 7 });
    expect(cells[0]?.formula).toBe(kept);
  });

  it.each([
    ['operator="equal"', ["5"], "B1=5"],
    ['operator="notEqual"', ['"Đạt"'], 'B1<>"Đạt"'],
    ['operator="greaterThan"', ["$A1+1"], "B1>($A1+1)"],
    ['operator="greaterThanOrEqual"', ["A1"], "B1>=A1"],
    ['operator="lessThan"', ["5"], "B1<5"],
    ['operator="lessThanOrEqual"', ["5"], "B1<=5"],
    ['operator="notBetween"', ["1", "9"], "OR(B1<1,B1>9)"],
  ])("has a formula for cells compared by %s", (operator, formulas, formula) => {
    const elements = formulas.map((text) => `<formula>${text}</formula>`).join("");
    const rule = `<cfRule type="cellIs" priority="1" ${operator}>${elements}</cfRule>`;
    const { conditionalFormats } = describeHandmade(
      "<row/>",
      `<conditionalFormatting sqref="B1:B9">${rule}</conditionalFormatting>`
    );
    expect(conditionalFormats).toMatchObject([{ kind: "expression", formula }]);
  });

  it("has no bar of another scale than ours", () => {
    const bar = (bounds: string) =>
      '<conditionalFormatting sqref="A1"><cfRule type="dataBar" priority="1">' +
      `<dataBar>${bounds}<color rgb="FF6F979F"/></dataBar></cfRule></conditionalFormatting>`;
    const ours = '<cfvo type="num" val="0"/><cfvo type="num" val="1"/>';
    const usual = '<cfvo type="min"/><cfvo type="max"/>';
    expect(describeHandmade("<row/>", bar(ours)).conditionalFormats).toHaveLength(1);
    expect(describeHandmade("<row/>", bar(usual)).conditionalFormats).toEqual([]);
  });

  it("keeps the time of a day written in letters", () => {
    const style = { "xl/styles.xml": stylesXml(["dd/mm/yyyy hh:mm"]) };
    const day = (text: string) => `<c s="1" t="d"><v>${text}</v></c>`;
    const { cells } = describeHandmade(
      `<row>${day("2024-09-15")}${day("2024-09-15T00:00:00")}${day("2024-09-15T18:00:00")}</row>`,
      "",
      style
    );
    const date = { date: "2024-09-15" };
    expect(cells.map(({ value }) => value)).toEqual([date, date, 45550.75]);
  });

  it("has rows without height among the hidden ones", () => {
    const sheet = describeHandmade('<row r="2" ht="0"/><row ht="12"/><row hidden="true"/>');
    expect(sheet.hiddenRows).toEqual([2, 4]);
    expect(sheet.rowHeights).toEqual({ 3: 12 });
  });

  it.each([
    ["", true, undefined],
    ['fitToHeight="0"', undefined, undefined],
    ['fitToWidth="2"', undefined, true],
    ['fitToHeight="2"', undefined, true],
  ])("is on one page only where it is fitted to one: %s", (pages, onePage, otherScale) => {
    const fitted = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
    const { pageSetup } = describeHandmade(
      '<row r="1"><c r="A1"><v>1</v></c></row>',
      `${fitted}<pageSetup paperSize="9" ${pages}/>`
    );
    expect([pageSetup.onePage, pageSetup.otherScale]).toEqual([onePage, otherScale]);
  });

  it("is printed as far as it is used, on portrait paper, when it does not say", () => {
    const { pageSetup, columnWidths } = describeHandmade(
      '<row r="3"><c r="B3"><v>1</v></c><c r="D3"><v>1</v></c></row><row r="9"><c r="C9"><v>2</v></c></row>',
      '<cols><col min="2" max="16384" width="5"/></cols>'
    );
    expect(pageSetup.printArea).toEqual({ from: { row: 3, column: 2 }, to: { row: 9, column: 4 } });
    expect(pageSetup).toMatchObject({
      orientation: "portrait",
      margins: { left: 17.78, top: 19.05 },
    });
    expect(columnWidths.slice(0, 3)).toEqual([8.43, 5, 5]);
    expect(columnWidths).toHaveLength(256);
  });
});

describe("a hostile file", () => {
  it.each([
    ["elements a hundred thousand deep", "<row>".repeat(100_000) + "</row>".repeat(100_000), ""],
    ["an end too many", "</sheetData></worksheet></worksheet>", ""],
    ["no end", "<row><c><v>1", ""],
    ["more elements than any plan has", "<row/>".repeat(1_100_000), ""],
  ])("with %s is refused", (_what, rows, after) => {
    const bytes = zipParts(handmadeParts(worksheetXml(rows, after)));
    expect(() => describeWorkbook(bytes)).toThrow(UnreadableFile);
  });

  it.each([
    [
      "columns from below the first",
      "<row/>",
      '<cols><col min="-999999999999" max="3" width="5"/></cols>',
    ],
    ["comments left open", `<row/>${"<!-- --> ".repeat(9)}`, "<!--".repeat(200_000)],
    ["rows without end", '<row r="9e99"><c r="ZZZZ1"><v>1e999</v></c></row>', ""],
  ])("with %s is done at once", (_what, rows, after) => {
    const start = performance.now();
    try {
      describeWorkbook(zipParts(handmadeParts(worksheetXml(rows, after))));
    } catch (error) {
      expect(error).toBeInstanceOf(UnreadableFile);
    }
    expect(performance.now() - start).toBeLessThan(3000);
  });
});
