import { strFromU8, unzipSync } from "fflate";
import { writeWorkbook } from "../../../src/hosts/xlsx/write-workbook";
import type { CellRange } from "../../../src/sheets/model/cell-range";
import type {
  CellDescription,
  SheetDescription,
} from "../../../src/sheets/model/sheet-description";
import { plainSheet } from "./plain-sheet";

const SHEET = "xl/worksheets/sheet1.xml";
const range = (top: number, left: number, bottom: number, right: number): CellRange => ({
  from: { row: top, column: left },
  to: { row: bottom, column: right },
});

async function partsOf(cells: readonly CellDescription[], more: Partial<SheetDescription> = {}) {
  const bytes = await writeWorkbook({ sheets: [plainSheet(cells, more)] });
  const parts = unzipSync(bytes);
  return (name: string) => strFromU8(parts[name] ?? new Uint8Array());
}

async function sheetXml(cells: readonly CellDescription[], more: Partial<SheetDescription> = {}) {
  return (await partsOf(cells, more))(SHEET);
}

function formatOf(part: (name: string) => string, cell: string): string {
  const index = Number(new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(part(SHEET))?.[1] ?? "0");
  const [, formats = ""] = /<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(part("xl/styles.xml")) ?? [];
  return formats.match(/<xf\b[^>]*>/g)?.[index] ?? "";
}

const page = plainSheet([]).pageSetup;

describe("the default font", () => {
  it("is Times New Roman 12, in the first font and so in the Normal style", async () => {
    const styles = (await partsOf([{ row: 1, column: 1, value: "chữ" }]))("xl/styles.xml");
    expect(styles).toMatch(
      /<fonts[^>]*><font><sz val="12"\/><color theme="1"\/><name val="Times New Roman"\/>/
    );
    expect(styles).toMatch(/<cellStyleXfs count="1"><xf numFmtId="0" fontId="0"/);
    expect(styles).not.toContain("Calibri");
  });

  it("completes a font that only says bold", async () => {
    const style = { font: { bold: true, size: 10.5 } };
    const styles = (await partsOf([{ row: 1, column: 1, value: "chữ", style }]))("xl/styles.xml");
    expect(styles).toContain('<font><b/><sz val="10.5"/><name val="Times New Roman"/></font>');
  });

  it("gives rows without a height one line of it, and no custom height", async () => {
    expect(await sheetXml([])).toContain('<sheetFormatPr defaultRowHeight="15.75"/>');
  });
});

describe("page setup", () => {
  it("is A4, one page wide, with margins in inches", async () => {
    const xml = await sheetXml([]);
    expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(xml).toMatch(/<pageSetup [^>]*paperSize="9"[^>]*orientation="landscape"/);
    expect(xml).toMatch(/<pageSetup [^>]*fitToWidth="1" fitToHeight="0"/);
    expect(xml).toContain(
      '<pageMargins left="1.1811" right="0.5906" top="0.7874" bottom="0.7874" header="0.3937" footer="0.315"/>'
    );
  });

  it("has an absolute print area and title rows", async () => {
    const setup = { ...page, printArea: range(1, 1, 67, 10), titleRows: [8, 9] as const };
    const workbook = (await partsOf([], { pageSetup: setup }))("xl/workbook.xml");
    expect(workbook).toContain("&apos;Kế hoạch&apos;!$A$1:$J$67</definedName>");
    expect(workbook).toContain("&apos;Kế hoạch&apos;!$8:$9</definedName>");
    expect(workbook).toContain('fullCalcOnLoad="1"');
  });

  it("breaks after the named rows", async () => {
    const xml = await sheetXml([], { pageSetup: { ...page, breaksAfter: [12, 30] } });
    expect(xml).toContain(
      '<rowBreaks count="2" manualBreakCount="2"><brk id="12" max="16838" man="1"/><brk id="30" max="16838" man="1"/></rowBreaks>'
    );
  });

  it("leaves the first header empty but keeps the footer on the first page", async () => {
    const header = '&C&"Times New Roman,Regular"&13&P';
    const xml = await sheetXml([], {
      pageSetup: { ...page, header, firstHeader: "", footer: "&RTrang &P/&N" },
    });
    expect(xml).toContain('<headerFooter differentFirst="1"><oddHeader>&amp;C&amp;&quot;Times');
    expect(xml).toContain("<firstFooter>&amp;RTrang &amp;P/&amp;N</firstFooter>");
    expect(xml).not.toContain("<firstHeader>");
  });

  it("has the same first page when no first header is named", async () => {
    const xml = await sheetXml([], { pageSetup: { ...page, header: "&C&P" } });
    expect(xml).toContain("<headerFooter><oddHeader>&amp;C&amp;P</oddHeader></headerFooter>");
  });
});

describe("the view", () => {
  it("has no gridlines, the named panes, the tab colour and the filter", async () => {
    const xml = await sheetXml([], {
      freeze: { rows: 8, columns: 2 },
      tabColor: "1F5A66",
      autoFilter: range(8, 1, 68, 14),
    });
    expect(xml).toContain('showGridLines="0"><pane xSplit="2" ySplit="8" topLeftCell="C9"');
    expect(xml).toContain('<tabColor rgb="FF1F5A66"/>');
    expect(xml).toContain('<autoFilter ref="A8:N68"/>');
  });

  it.each([9, 9.25, 3.75])("writes a column %p wide", async (width) => {
    const xml = await sheetXml([], { columnWidths: [width] });
    const written = Number(/<col min="1" max="1" width="([\d.]+)"/.exec(xml)?.[1]);
    expect(written).toBeCloseTo(width, 2);
  });

  it("writes row heights as fixed", async () => {
    const xml = await sheetXml([{ row: 2, column: 1, value: "chữ" }], { rowHeights: { 2: 52.5 } });
    expect(xml).toMatch(/<row r="2" ht="52.5" customHeight="1"/);
  });
});

describe("cells", () => {
  it.each([
    ["- Tập huấn", true],
    ["=1+1", true],
    ["+ Mua sắm", true],
    ["@a", true],
    ["1.10", true],
    ["9/2024", true],
    ["50%", true],
    ["true", true],
    ["Tập huấn - dự giờ", false],
    ["3 giáo viên", false],
  ])("marks %s as quoted text: %p", async (text, quoted) => {
    const part = await partsOf([
      { row: 1, column: 1, value: "chữ", style: { wrap: true } },
      { row: 2, column: 3, value: text, style: { wrap: true } },
    ]);
    expect(part(SHEET)).toMatch(/<c r="C2" s="\d+" t="s">/);
    expect(formatOf(part, "C2").includes('quotePrefix="1"')).toBe(quoted);
    expect(formatOf(part, "A1")).not.toContain("quotePrefix");
  });

  it("never marks a formula's result", async () => {
    const part = await partsOf([{ row: 1, column: 1, value: "- chữ", formula: "A2" }]);
    expect(part("xl/styles.xml")).not.toContain("quotePrefix");
  });

  it.each([
    [0, "<f>B1</f><v>0</v>"],
    [false, 't="b"><f>B1</f><v>0</v>'],
    ["", 't="str"><f>B1</f><v></v>'],
    ["Khớp", 't="str"><f>B1</f><v>Khớp</v>'],
  ])("writes a formula with its result %p", async (value, xml) => {
    expect(await sheetXml([{ row: 1, column: 1, value, formula: "B1" }])).toContain(xml);
  });

  it("frames every cell under a merge like its first one, unless described", async () => {
    const thin = { style: "thin", color: "000000" } as const;
    const part = await partsOf(
      [
        { row: 1, column: 1, value: "chữ", style: { borders: { top: thin } } },
        { row: 1, column: 3, value: null, style: { borders: { right: thin } } },
      ],
      { merges: [range(1, 1, 1, 3)] }
    );
    expect(part(SHEET)).toContain('<mergeCell ref="A1:C1"/>');
    expect(formatOf(part, "B1")).toBe(formatOf(part, "A1"));
    expect(formatOf(part, "C1")).not.toBe(formatOf(part, "A1"));
  });

  it.each([
    ["a text too long for a cell", "x".repeat(32_768)],
    ["not a number", Number.NaN],
    ["infinity", Number.POSITIVE_INFINITY],
  ])("refuses %s, naming the cell", async (_what, value) => {
    const bytes = writeWorkbook({ sheets: [plainSheet([{ row: 4, column: 2, value }])] });
    await expect(bytes).rejects.toThrow(/^Kế hoạch!B4: /);
  });
});

describe("rules", () => {
  it.each([
    [true, true],
    [false, false],
  ])("points a drop-down at its range, refusing other entries: %p", async (strict, shown) => {
    const source = "'Danh mục'!$A$5:$A$16";
    const xml = await sheetXml([], {
      validations: [{ range: range(9, 4, 68, 4), source, strict, error: "Chọn trong danh sách" }],
    });
    expect(xml).toContain('<dataValidations count="1"><dataValidation type="list"');
    expect(xml).toContain('sqref="D9:D68"><formula1>&apos;Danh mục&apos;!$A$5:$A$16</formula1>');
    expect(xml.includes('showErrorMessage="1"')).toBe(shown);
  });

  it("writes expression formats with their colours and priority", async () => {
    const part = await partsOf([], {
      conditionalFormats: [
        {
          kind: "expression",
          range: range(9, 13, 68, 13),
          formula: 'AND($M9<>"",$M9<>"Khớp")',
          style: { font: { bold: true, color: "B3261E" }, fill: "FFFFFF" },
        },
      ],
    });
    expect(part(SHEET)).toContain('<cfRule type="expression" dxfId="0" priority="1">');
    expect(part(SHEET)).toContain("AND($M9&lt;&gt;&quot;&quot;");
    expect(part("xl/styles.xml")).toContain(
      '<dxf><font><b/><color rgb="FFB3261E"/></font><fill><patternFill patternType="solid"><bgColor rgb="FFFFFFFF"/>'
    );
  });

  it("writes data bars from 0 to 1 with their own colour in both places", async () => {
    const xml = await sheetXml([], {
      conditionalFormats: ["6F979F", "1F5A66"].map((color, index) => ({
        kind: "data-bar",
        range: range(5, index + 1, 20, index + 1),
        color,
      })),
    });
    for (const color of ["FF6F979F", "FF1F5A66"]) {
      expect(xml).toContain(`<cfvo type="num" val="1"/><color rgb="${color}"/></dataBar>`);
      expect(xml).toContain(`</x14:cfvo><x14:fillColor rgb="${color}"/></x14:dataBar>`);
    }
  });
});

it("gives the same bytes for the same description", async () => {
  const sheets = [
    plainSheet([{ row: 1, column: 1, value: "chữ" }], {
      conditionalFormats: [{ kind: "data-bar", range: range(1, 1, 2, 1), color: "6F979F" }],
    }),
  ];
  const first = await writeWorkbook({ sheets });
  await new Promise((resolve) => setTimeout(resolve, 1100));
  expect(await writeWorkbook({ sheets })).toEqual(first);
});

it("writes several sheets, each with its own marks", async () => {
  const parts = unzipSync(
    await writeWorkbook({
      sheets: [
        plainSheet([{ row: 1, column: 1, value: "chữ" }]),
        plainSheet([{ row: 1, column: 1, value: "- chữ" }], { name: "Sổ kinh phí" }),
      ],
    })
  );
  expect(strFromU8(parts[SHEET] ?? new Uint8Array())).toContain('<c r="A1" t="s">');
  expect(strFromU8(parts["xl/worksheets/sheet2.xml"] ?? new Uint8Array())).toMatch(
    /<c r="A1" s="\d+" t="s">/
  );
});
