import { readFileSync } from "node:fs";
import { Workbook } from "exceljs";
import { importPlan } from "../../../src/app/import-plan";
import { openSource } from "../../../src/cli/open-source";
import { whatIsNotDescribed } from "../../../src/hosts/xlsx/what-is-not-described";
import { writeWorkbook } from "../../../src/hosts/xlsx/write-workbook";
import { LEDGER_SHEET, LISTS_SHEET, PLAN_SHEET } from "../../contract/sample-sheets";
import { readFixture } from "../../support/read-fixture";
import { describeSamples, sampleFile } from "../../support/shared-samples";
import { SURROUNDINGS } from "../../support/surroundings";
import { handmadeWorkbook, relationsXml, worksheetXml } from "./handmade-workbook";

const NAME = "Kế hoạch & tiền";
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const CELL = '<row><c s="1"><v>1</v></c></row>';

type Parts = Readonly<Record<string, string>>;

function kindsOf(rows: string, after = "", parts: Parts = {}) {
  return whatIsNotDescribed(handmadeWorkbook(worksheetXml(rows, after), parts));
}

const related = (type: string): Parts => ({
  "xl/worksheets/_rels/sheet1.xml.rels": relationsXml([{ id: "r", type, target: "../x.xml" }]),
});

const workbookWith = (elements: string): Parts => ({
  "xl/workbook.xml":
    `<workbook ${MAIN}><sheets><sheet name="Kế hoạch &amp; tiền" sheetId="1" r:id="rId9"/></sheets>` +
    `${elements}</workbook>`,
});

const workbookRelated = (type: string): Parts => ({
  "xl/_rels/workbook.xml.rels": relationsXml([
    { id: "rId9", type: "worksheet", target: "worksheets/sheet1.xml" },
    { id: "x", type, target: "x.bin" },
  ]),
});

/** Cell format 1 and condition 0 with these parts. */
function looks({ font = "", fill = "", border = "", alignment = "", dxf = "" }): Parts {
  return {
    "xl/styles.xml":
      `<styleSheet ${MAIN}><fonts><font/><font>${font}</font></fonts>` +
      `<fills><fill/><fill>${fill}</fill></fills>` +
      `<borders><border/><border>${border}</border></borders><cellXfs><xf/>` +
      `<xf fontId="1" fillId="1" borderId="1"><alignment ${alignment}/></xf></cellXfs>` +
      `<dxfs><dxf>${dxf}</dxf></dxfs></styleSheet>`,
  };
}

const condition = (rule: string) =>
  `<conditionalFormatting sqref="A1:A9">${rule}</conditionalFormatting>`;
const expression = (more = "") =>
  `<cfRule type="expression" priority="1" dxfId="0" ${more}><formula>A1=1</formula></cfRule>`;
const validation = (attributes: string, formula = "$B$1:$B$9") =>
  `<dataValidations><dataValidation sqref="A1" ${attributes}><formula1>${formula}</formula1>` +
  "</dataValidation></dataValidations>";
const newer = (content: string) => `<extLst><ext>${content}</ext></extLst>`;
const inline = (run: string) => `<row><c t="inlineStr"><is>${run}</is></c></row>`;
const formula = (element: string) => `<row><c>${element}<v>1</v></c></row>`;
const fitted = (page: string) => `<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${page}`;

const LOST: readonly (readonly [
  kind: string,
  what: string,
  rows: string,
  after?: string,
  parts?: Parts,
])[] = [
  ["pivot-tables", "a pivot table", CELL, "", related("pivotTable")],
  ["comments", "comments", CELL, "", related("threadedComment")],
  ["images", "a background", CELL, "", related("image")],
  ["images", "pictures in headers", CELL, "<legacyDrawingHF/>"],
  [
    "charts",
    "sparklines",
    CELL,
    newer("<x14:sparklineGroups><x14:sparkline/></x14:sparklineGroups>"),
  ],
  ["tables", "a table", CELL, '<tableParts count="1"><tablePart/></tableParts>'],
  ["hyperlinks", "a link", CELL, '<hyperlinks><hyperlink ref="A1" location="B1"/></hyperlinks>'],
  ["input-rules", "whole numbers", CELL, validation('type="whole" operator="greaterThan"')],
  ["input-rules", "a prompt", CELL, validation('type="none" prompt="Ghi số tiền"', "")],
  [
    "input-rules",
    "a prompt's title beside a list",
    CELL,
    validation('type="list" promptTitle="a"'),
  ],
  [
    "input-rules",
    "a list that warns",
    CELL,
    validation('type="list" showErrorMessage="1" errorStyle="warning"'),
  ],
  ["input-rules", "a list without its arrow", CELL, validation('type="list" showDropDown="1"')],
  ["drop-downs", "a list of another file", CELL, validation('type="list"', "[1]Sheet1!$A$1:$A$3")],
  [
    "conditional-formats",
    "a scale of colours",
    CELL,
    condition('<cfRule type="colorScale" priority="1"/>'),
  ],
  [
    "conditional-formats",
    "a condition on another file",
    CELL,
    condition('<cfRule type="expression" priority="1"><formula>[1]A!A1</formula></cfRule>'),
  ],
  [
    "conditional-formats",
    "one of the newer kinds",
    CELL,
    newer('<x14:cfRule type="iconSet" id="{1}"/>'),
  ],
  [
    "conditional-formats",
    "one that stops others",
    CELL,
    condition(expression('stopIfTrue="1"') + expression()),
  ],
  [
    "conditional-formats",
    "a number format",
    CELL,
    condition(expression()),
    looks({ dxf: '<numFmt formatCode="0%"/>' }),
  ],
  [
    "conditional-formats",
    "raised letters",
    CELL,
    condition(expression()),
    looks({ dxf: '<font><vertAlign val="superscript"/></font>' }),
  ],
  [
    "conditional-formats",
    "a pattern",
    CELL,
    condition(expression()),
    looks({ dxf: '<fill><patternFill patternType="lightUp"/></fill>' }),
  ],
  [
    "filter-criteria",
    "a filter",
    CELL,
    '<autoFilter ref="A1:B9"><filterColumn colId="0"/></autoFilter>',
  ],
  ["formulas", "an array formula", formula('<f t="array" ref="A1">SUM(B1:B2*C1:C2)</f>')],
  ["formulas", "a data table", formula('<f t="dataTable" ref="A1:A3"/>')],
  ["formulas", "a formula with a table", formula("<f>SUM(Bảng1[Kinh phí])</f>")],
  [
    "rich-text",
    "letters of several kinds",
    inline("<r><t>một </t></r><r><rPr><b/></rPr><t>hai</t></r>"),
  ],
  [
    "rich-text",
    "shared letters of several kinds",
    '<row><c t="s"><v>0</v></c></row>',
    "",
    { "xl/sharedStrings.xml": `<sst ${MAIN}><si><r><rPr><i/></rPr><t>a</t></r></si></sst>` },
  ],
  ["cell-looks", "raised letters", CELL, "", looks({ font: '<vertAlign val="superscript"/>' })],
  ["cell-looks", "two lines below", CELL, "", looks({ font: '<u val="double"/>' })],
  ["cell-looks", "a pattern", CELL, "", looks({ fill: '<patternFill patternType="gray125"/>' })],
  ["cell-looks", "a gradient", CELL, "", looks({ fill: "<gradientFill/>" })],
  [
    "cell-looks",
    "a line of points and dashes",
    CELL,
    "",
    looks({ border: '<top style="dashDot"/>' }),
  ],
  ["cell-looks", "a line across", CELL, "", looks({ border: '<diagonal style="thin"/>' })],
  ["cell-looks", "turned words", CELL, "", looks({ alignment: 'textRotation="90"' })],
  ["cell-looks", "spread words", CELL, "", looks({ alignment: 'horizontal="fill"' })],
  [
    "cell-looks",
    "a coloured column",
    "<row/>",
    '<cols><col min="1" max="9" style="1"/></cols>',
    looks({ fill: '<patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill>' }),
  ],
  [
    "cell-looks",
    "a coloured row",
    '<row s="1" customFormat="1"/>',
    "",
    looks({ fill: '<patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill>' }),
  ],
  ["outlines", "rows in groups", '<row outlineLevel="1"/>'],
  ["outlines", "columns in groups", CELL, '<cols><col min="1" max="2" outlineLevel="1"/></cols>'],
  ["page-setup", "other paper", CELL, '<pageSetup paperSize="8"/>'],
  ["page-setup", "a scale", CELL, '<pageSetup paperSize="9" scale="80"/>'],
  ["page-setup", "two pages long", CELL, fitted('<pageSetup paperSize="9" fitToHeight="2"/>')],
  ["page-setup", "two pages wide", CELL, fitted('<pageSetup fitToWidth="2" fitToHeight="0"/>')],
  ["page-setup", "black and white", CELL, '<pageSetup blackAndWhite="1"/>'],
  ["page-setup", "pages across first", CELL, '<pageSetup pageOrder="overThenDown"/>'],
  ["page-setup", "printed comments", CELL, '<pageSetup cellComments="atEnd"/>'],
  ["page-setup", "a centred table", CELL, '<printOptions horizontalCentered="1"/>'],
  ["page-setup", "pages side by side", CELL, '<colBreaks count="1"><brk id="4"/></colBreaks>'],
  ["page-setup", "headers of even pages", CELL, '<headerFooter differentOddEven="1"/>'],
  [
    "page-setup",
    "a footer of the first page",
    CELL,
    '<headerFooter differentFirst="1"><oddFooter>a</oddFooter></headerFooter>',
  ],
  ...(["Print_Area|A!$A$1:$B$2,A!$D$1:$E$2", "Print_Titles|A!$A:$B,A!$1:$2"] as const).map(
    (given) => {
      const [name = "", text = ""] = given.split("|");
      const element = `<definedName name="_xlnm.${name}" localSheetId="0">${text}</definedName>`;
      const parts = workbookWith(`<definedNames>${element}</definedNames>`);
      return ["page-setup", `the name ${given}`, CELL, "", parts] as const;
    }
  ),
  ["protection", "a locked sheet", CELL, '<sheetProtection sheet="1"/>'],
  ["protection", "locked ranges", CELL, "<protectedRanges><protectedRange/></protectedRanges>"],
  ...["chart", "chartEx"].map((type) => ["charts", type, CELL, "", related(type)] as const),
  ["comments", "comments of the older kind", CELL, "", related("comments")],
  ...["oleObject", "package", "control", "ctrlProp", "slicer", "timeline", "queryTable"].map(
    (type) => ["other", type, CELL, "", related(type)] as const
  ),
  ["other", "a diagram", CELL, "", related("diagramData")],
  ["other", "scenarios", CELL, "<scenarios/>"],
];

const KEPT: readonly (readonly [what: string, rows: string, after?: string, parts?: Parts])[] = [
  ["a filter that shows all", CELL, '<autoFilter ref="A1:B9"/>'],
  ["protection that is off", CELL, '<sheetProtection sheet="0" formatCells="0"/>'],
  ["choices written out", CELL, validation('type="list"', '"Có,Không"')],
  ["a rule for nothing", CELL, validation('type="none" showInputMessage="1"', "")],
  ["one condition that stops", CELL, condition(expression('stopIfTrue="1"'))],
  ["all on one page of A4", CELL, fitted('<pageSetup paperSize="9"/>')],
  ["A4 as wide as a page", CELL, fitted('<pageSetup paperSize="9" fitToHeight="0"/>')],
  ["words in one look", inline("<r><t>một</t></r>")],
  ["a pattern that no cell has", "<row/>", "", looks({ fill: "<gradientFill/>" })],
  ["a formula not yet computed", "<row><c><f>1+1</f></c></row>"],
  [
    "a column of other letters",
    "<row/>",
    '<cols><col min="1" max="9" style="1"/></cols>',
    looks({ font: "<b/>" }),
  ],
  [
    "names of the file itself",
    CELL,
    "",
    workbookWith(
      '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">A!$A$1</definedName>' +
        '<definedName name="solver_typ" hidden="1">2</definedName></definedNames>'
    ),
  ],
];

describe("whatIsNotDescribed", () => {
  it.each(LOST.map(([kind, what, ...sheet]) => [kind, what, sheet] as const))(
    "names %s: %s",
    (kind, _what, sheet) => {
      expect(kindsOf(...sheet)).toEqual([{ kind, sheets: [NAME] }]);
    }
  );

  it.each<[string, Parts]>([
    ["macros", workbookRelated("vbaProject")],
    ["external-links", workbookRelated("externalLink")],
    ["other", workbookRelated("connections")],
    [
      "named-ranges",
      workbookWith(
        "<definedNames><definedName name='Tiền'>Sheet1!$A$1</definedName></definedNames>"
      ),
    ],
    ["protection", workbookWith('<workbookProtection lockStructure="1"/>')],
  ])("names %s of the whole workbook", (kind, parts) => {
    expect(kindsOf(CELL, "", parts)).toEqual([{ kind, sheets: [] }]);
  });

  it("names sheets that are charts", () => {
    const parts = workbookRelated("chartsheet");
    const sheets = '<sheets><sheet name="Biểu đồ" r:id="x"/></sheets>';
    expect(kindsOf(CELL, "", { ...parts, ...workbookWith(sheets) })).toEqual([
      { kind: "charts", sheets: ["Biểu đồ"] },
    ]);
  });

  it.each(KEPT.map(([what, ...sheet]) => [what, sheet] as const))(
    "says nothing of %s",
    (_what, sheet) => {
      expect(kindsOf(...sheet)).toEqual([]);
    }
  );

  it("names what another program has written", async () => {
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet("Sổ");
    sheet.getCell("A1").value = { richText: [{ text: "a", font: { bold: true } }, { text: "b" }] };
    sheet.getCell("A2").value = { text: "trang", hyperlink: "https://example.edu.vn" };
    sheet.getCell("A3").note = "nhắc";
    sheet.getCell("A4").dataValidation = { type: "whole", operator: "between", formulae: [1, 9] };
    sheet.addTable({ name: "Bảng", ref: "C1", columns: [{ name: "x" }], rows: [[1]] });
    const image = workbook.addImage({ base64: "iVBORw0KGgo=", extension: "png" });
    sheet.addImage(image, "E1:F2");
    await sheet.protect("", {});
    workbook.addWorksheet("Trống");
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    expect(whatIsNotDescribed(bytes)).toEqual(
      ["tables", "comments", "images", "hyperlinks", "input-rules", "rich-text", "protection"].map(
        (kind) => ({ kind, sheets: ["Sổ"] })
      )
    );
  });

  it("names nothing of a workbook of ours", async () => {
    const sheets = [PLAN_SHEET, LISTS_SHEET, LEDGER_SHEET];
    expect(whatIsNotDescribed(await writeWorkbook({ sheets }))).toEqual([]);
    const source = await openSource("plan.html", Buffer.from(readFixture("chin-cot-loi.html")));
    const { workbook } = importPlan(source, {}, SURROUNDINGS);
    expect(whatIsNotDescribed(await writeWorkbook(workbook))).toEqual([]);
  });
});

describeSamples("typed sample plans (needs ../shared/samples)", () => {
  it.each([
    ["truong-cong-dinh-2023", ["charts", "comments"]],
    ["mam-non-14-2024", ["comments"]],
    ["phuong-dong-b-2024", []],
    ["lam-son-2020", []],
  ])("%s would lose %p", (sample, kinds) => {
    const bytes = new Uint8Array(readFileSync(sampleFile(sample, "typed.xlsx")));
    expect(whatIsNotDescribed(bytes).map((part) => part.kind)).toEqual(kinds);
  });
});
