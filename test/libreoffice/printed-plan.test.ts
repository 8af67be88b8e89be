import { existsSync, readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import { importPlan } from "../../src/app/import-plan";
import { describePlanWorkbook } from "../../src/app/plan-workbook";
import { openSource } from "../../src/cli/open-source";
import type { Plan } from "../../src/domain/plan/plan";
import { writeWorkbook } from "../../src/hosts/xlsx/write-workbook";
import type { CellDescription, SheetDescription } from "../../src/sheets/model/sheet-description";
import { SHEET_NAMES } from "../../src/sheets/model/sheet-names";
import { readFixture } from "../support/read-fixture";
import { sampleFile } from "../support/shared-samples";
import { SURROUNDINGS } from "../support/surroundings";
import { describeLibreOffice } from "./describe-libreoffice";
import { optimalRowHeights, toPdf } from "./office";
import { pdfFonts, pdfPages } from "./pdf";
import type { PdfPage } from "./pdf";

const A4 = { width: 841.89, height: 595.28 };
const HAS_SAMPLES = existsSync(sampleFile("", ""));
const FIXTURES = ["chin-cot-loi.html", "muoi-cot-loi.html", "mau-57-sach.html"];
const SAMPLES = [
  "truong-cong-dinh-2023",
  "lam-son-2020",
  "phuong-dong-b-2024",
  "mam-non-14-2024",
  "mau-tt57-2026",
];
const NEW_FORM = HAS_SAMPLES ? "mau-tt57-2026" : "mau-57-sach.html";

/** Every letter that Vietnamese has beside those of English. */
const LETTERS =
  "ăâđêôơưĂÂĐÊÔƠƯáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ" +
  "ÁÀẢÃẠẮẰẲẴẶẤẦẨẪẬÉÈẺẼẸẾỀỂỄỆÍÌỈĨỊÓÒỎÕỌỐỒỔỖỘỚỜỞỠỢÚÙỦŨỤỨỪỬỮỰÝỲỶỸỴ";

async function planOf(name: string): Promise<Plan> {
  const bytes = name.endsWith(".html")
    ? Buffer.from(readFixture(name))
    : readFileSync(sampleFile(name, "document.html"));
  return importPlan(await openSource("plan.html", bytes), {}, SURROUNDINGS).plan;
}

/** The plan with so many rows, its own over and over. */
function withRows(plan: Plan, count: number): Plan {
  const rows = Array.from({ length: count }, (_, index) => {
    const row = plan.rows[index % plan.rows.length];
    if (!row) throw new Error("a plan without rows");
    return { ...row, id: `D${String(index + 1).padStart(2, "0")}` };
  });
  return { ...plan, rows, ledger: [] };
}

/** Alone in its file, the sheet cannot point at the others' lists. */
function planSheet(plan: Plan): SheetDescription {
  const { sheets } = describePlanWorkbook(plan, [], SURROUNDINGS).workbook;
  const sheet = sheets.find(({ name }) => name === SHEET_NAMES.plan);
  if (!sheet) throw new Error("The workbook has no plan sheet");
  return { ...sheet, validations: [] };
}

type Case = readonly [what: string, plan: () => Promise<Plan>];
const CASES: readonly Case[] = [
  ...[...FIXTURES, ...(HAS_SAMPLES ? SAMPLES : [])].map((name): Case => [name, () => planOf(name)]),
  ...[6, 15, 40].map((count): Case => [
    `${NEW_FORM} with ${count} rows`,
    async () => withRows(await planOf(NEW_FORM), count),
  ]),
];

describeLibreOffice("the printed plan", () => {
  describe.each(CASES)("%s", (_what, plan) => {
    let sheet: SheetDescription;
    let file: Uint8Array;
    let pdf: Uint8Array;
    let pages: PdfPage[];
    beforeAll(async () => {
      sheet = planSheet(await plan());
      file = await writeWorkbook({ sheets: [sheet] });
      pdf = await toPdf(file);
      pages = pdfPages(pdf);
    });

    it("is A4 landscape, one page wide, broken where it was laid out to be", () => {
      expect(pages).toHaveLength(sheet.pageSetup.breaksAfter.length + 1);
      for (const { width, height } of pages) {
        expect(width).toBeCloseTo(A4.width, 0);
        expect(height).toBeCloseTo(A4.height, 0);
      }
    });

    it("shows every word of every printed cell, and none of the tracking block", () => {
      const text = pages.map((page) => page.text).join("\n");
      const printed = new Set(wordsOf(text));
      const words = printedCells(sheet).flatMap(({ value }) => wordsOf(value));
      // Words of two cells that stand close are one to the reader of the PDF: "bố tríChứng chỉ".
      const missing = words.filter((word) => !printed.has(word) && !text.includes(word));
      expect(missing).toEqual([]);
      expect(text).not.toContain("Mã dòng");
    });

    it("repeats the heading on every page from the table on", () => {
      const heading = rowWords(sheet, sheet.pageSetup.titleRows?.[0] ?? 0);
      const headed = pages.map(({ text }) => {
        const words = new Set(wordsOf(text));
        return heading.every((word) => words.has(word));
      });
      const first = headed.indexOf(true);
      expect(first).toBeGreaterThanOrEqual(0);
      expect(headed.slice(first)).not.toContain(false);
    });

    it("numbers its pages from the second on, in the middle of the top margin", () => {
      const numbers = pages.map(({ text }) => /^\s*(\d+)\s*$/m.exec(firstLine(text))?.[1] ?? null);
      expect(numbers).toEqual(pages.map((_, index) => (index === 0 ? null : String(index + 1))));
    });

    it("signs on the last page, which is not the signature alone", () => {
      const last = sheet.pageSetup.breaksAfter.at(-1) ?? 0;
      const closing = printedCells(sheet).filter(({ row }) => row > last);
      const sizes = new Set(closing.map(({ style }) => style?.font?.size));
      const texts = closing.map(({ value }) => value);
      expect(texts).toContain("Nơi nhận:");
      // Words of the text (13 pt, not bold) or of the table (10.5 pt) stand there too.
      const words = closing.filter(
        ({ style }) => style?.font?.size === 10.5 || (style?.font?.size === 13 && !style.font.bold)
      );
      expect(words.length).toBeGreaterThan(0);
      expect(sizes.size).toBeGreaterThan(1);
    });

    it("embeds its fonts", () => {
      const fonts = pdfFonts(pdf);
      expect(fonts.length).toBeGreaterThan(0);
      expect(fonts.filter(({ embedded }) => !embedded)).toEqual([]);
    });

    it("says in the file what Excel is to repeat, fit, break and number", () => {
      const { workbook, worksheet } = xmlOf(file);
      const [first, last] = sheet.pageSetup.titleRows ?? [0, 0];
      expect(workbook).toContain(`_xlnm.Print_Titles`);
      expect(workbook).toMatch(new RegExp(`\\$${first}:\\$${last}<`));
      expect(workbook).toContain("_xlnm.Print_Area");
      expect(worksheet).toMatch(/<pageSetUpPr[^>]*fitToPage="1"/);
      expect(worksheet).toMatch(/<pageSetup[^>]*orientation="landscape"/);
      expect(worksheet).toMatch(/<pageSetup[^>]*fitToHeight="0"/);
      expect(worksheet).toMatch(/<headerFooter[^>]*differentFirst="1"/);
      const breaks = Array.from(worksheet.matchAll(/<brk id="(\d+)"/g), ([, id]) => Number(id));
      expect(breaks).toEqual(sheet.pageSetup.breaksAfter);
    });
  });

  it("keeps the closing sections with a row of the table, however many rows there are", async () => {
    for (const count of [6, 15, 40]) {
      const { references, sheet } = await builtWith(count);
      expect(sheet.pageSetup.breaksAfter.at(-1)).toBeLessThan(references.lastRow);
    }
  });

  it("has fonts with every Vietnamese letter", async () => {
    const plan = await planOf("mau-57-sach.html");
    const preamble = [`ghi rõ ${LETTERS}`];
    const pdf = await toPdf(await writeWorkbook({ sheets: [planSheet({ ...plan, preamble })] }));
    const text = pdfPages(pdf)
      .map((page) => page.text)
      .join("");
    expect([...LETTERS].filter((letter) => !text.includes(letter))).toEqual([]);
    expect(pdfFonts(pdf).filter(({ embedded }) => !embedded)).toEqual([]);
  });

  it("has rows as high as they must be, and hardly higher", async () => {
    const sheets = await Promise.all(
      CASES.slice(0, -3).map(async ([, plan]) => planSheet(await plan()))
    );
    const rows = await measuredRows(sheets);
    expect(rows.length).toBeGreaterThan(50);
    expect(rows.filter(({ own, optimal }) => own < optimal - 0.02)).toEqual([]);
    expect(rows.filter(isTooHigh)).toEqual([]);
  });
});

async function builtWith(count: number) {
  const { buildPlanSheet } = await import("../../src/sheets/forms/build-plan-sheet");
  return buildPlanSheet(withRows(await planOf(NEW_FORM), count));
}

type WordCell = CellDescription & { readonly value: string };

function printedCells({ cells, pageSetup }: SheetDescription): WordCell[] {
  return cells.filter(
    (cell): cell is WordCell =>
      cell.column <= pageSetup.printArea.to.column &&
      typeof cell.value === "string" &&
      cell.value !== ""
  );
}

function rowWords(sheet: SheetDescription, row: number): string[] {
  const cells = printedCells(sheet).filter((cell) => cell.row === row);
  return cells.flatMap(({ value }) => wordsOf(value));
}

/** Runs of letters and digits: a web address or "trách.(Điều" may be broken at its signs. */
function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}

function firstLine(text: string): string {
  return text.split("\n").find((line) => line.trim() !== "") ?? "";
}

function xmlOf(file: Uint8Array) {
  const parts = unzipSync(file);
  const read = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  return { workbook: read("xl/workbook.xml"), worksheet: read("xl/worksheets/sheet1.xml") };
}

type MeasuredRow = {
  readonly text: string;
  readonly own: number;
  readonly optimal: number;
  /** Lines of LibreOffice's, and points of one of them. */
  readonly lines: number;
  readonly line: number;
};

/** Taller than 15 % above the optimum; rows of up to three lines may be one line too tall. */
function isTooHigh({ own, optimal, lines, line }: MeasuredRow): boolean {
  const allowed = lines <= 3 ? optimal + line + ROW_ROUNDING : optimal * 1.15;
  return own > Math.max(allowed, optimal * 1.15);
}

/** Padding and rounding of a row, which count for much where there are few lines. */
const ROW_ROUNDING = 3;

/**
 * Every row with words against LibreOffice's optimal height: each text in a cell of its own as wide
 * as its merged cells, since LibreOffice does not measure these.
 */
async function measuredRows(sheets: readonly SheetDescription[]): Promise<MeasuredRow[]> {
  const widths: number[] = [];
  const cells: CellDescription[] = [];
  const rows = new Map<string, { own: number; size: number; text: string; at: number[] }>();
  for (const [index, sheet] of sheets.entries()) {
    for (const cell of printedCells(sheet)) {
      const { style } = cell;
      if (!style?.wrap) continue;
      const width = widthOf(sheet, cell);
      if (!widths.includes(width)) widths.push(width);
      const at = cells.length + 1;
      const font = { name: "Times New Roman", ...style.font };
      cells.push({
        ...cell,
        row: at,
        column: widths.indexOf(width) + 1,
        style: { ...style, font },
      });
      const key = `${index} ${cell.row}`;
      const row = rows.get(key) ?? {
        own: sheet.rowHeights[cell.row] ?? 0,
        size: style.font?.size ?? 12,
        text: cell.value.slice(0, 60),
        at: [],
      };
      row.at.push(at);
      rows.set(key, row);
    }
  }
  const [first] = sheets;
  if (!first) return [];
  const { titleRows: _, ...page } = first.pageSetup;
  const alone = { ...first, cells, columnWidths: widths, merges: [], rowHeights: {} };
  const bytes = await writeWorkbook({
    sheets: [{ ...alone, pageSetup: { ...page, breaksAfter: [] } }],
  });
  const optimal = await optimalRowHeights(
    bytes,
    first.name,
    cells.map(({ row }) => row)
  );
  return [...rows.values()].map(({ own, size, text, at }) => {
    const height = Math.max(...at.map((row) => optimal.get(row) ?? 0));
    const line = size * 1.15;
    return { own, text, optimal: height, lines: Math.round(height / line), line };
  });
}

function widthOf({ merges, columnWidths }: SheetDescription, cell: CellDescription): number {
  const merge = merges.find(({ from }) => from.row === cell.row && from.column === cell.column);
  const last = merge?.to.column ?? cell.column;
  const own = columnWidths.slice(cell.column - 1, last);
  return Math.round(own.reduce((sum, width) => sum + width, 0) * 1000) / 1000;
}
