import { existsSync, readFileSync } from "node:fs";
import { importPlan } from "../../src/app/import-plan";
import { openSource } from "../../src/cli/open-source";
import type {
  SheetDescription,
  WorkbookDescription,
} from "../../src/sheets/model/sheet-description";
import { SHEET_NAMES } from "../../src/sheets/model/sheet-names";
import { writeWorkbook } from "../../src/hosts/xlsx/write-workbook";
import { existingDate } from "../../src/domain/timeline/existing-date";
import { readFixture } from "../support/read-fixture";
import { sampleFile } from "../support/shared-samples";
import { SURROUNDINGS } from "../support/surroundings";
import { describeLibreOffice } from "./describe-libreoffice";
import { closeOffice, recalculate, toPdf } from "./office";
import { pdfPages } from "./pdf";
import { recalculationDifferences } from "./recalculation-differences";

const FIXTURES = ["chin-cot-loi.html", "muoi-cot-loi.html", "mau-57-sach.html"].map(
  (name) => [name, () => Buffer.from(readFixture(name))] as const
);
const SAMPLES = [
  "truong-cong-dinh-2023",
  "lam-son-2020",
  "phuong-dong-b-2024",
  "mam-non-14-2024",
  "mau-tt57-2026",
].map((name) => [name, () => readFileSync(sampleFile(name, "document.html"))] as const);
const documents = existsSync(sampleFile("", "")) ? [...FIXTURES, ...SAMPLES] : FIXTURES;

describeLibreOffice("the workbook of an imported plan", () => {
  afterAll(closeOffice);

  describe.each(documents)("%s", (_name, bytesOf) => {
    let workbook: WorkbookDescription;
    let file: Uint8Array;
    beforeAll(async () => {
      const source = await openSource("plan.html", bytesOf());
      ({ workbook } = importPlan(source, {}, { ...SURROUNDINGS, today: today() }));
      file = await writeWorkbook(workbook);
    });

    it("has the stored result in every formula cell after recalculation", async () => {
      expect(recalculationDifferences(workbook, await recalculate(file))).toEqual([]);
    });

    it("prints the plan one page wide, its heading on every page, every word in full", async () => {
      const plan = planSheet(workbook);
      const pages = pdfPages(await toPdf(await writeWorkbook({ sheets: [plan] })));
      const printed = new Set(pages.flatMap((page) => wordsOf(page.text)));
      expect(wordsToPrint(plan).filter((word) => !printed.has(word))).toEqual([]);
      expect(pages.map(({ orientation }) => orientation)).toEqual(pages.map(() => "landscape"));
      const headed = pages.map((page) => hasAll(wordsOf(page.text), headingWords(plan)));
      const first = headed.indexOf(true);
      expect(first).toBeGreaterThanOrEqual(0);
      expect(headed.slice(first)).toEqual(headed.slice(first).map(() => true));
    });
  });
});

/** The progress sheet follows the clock of the machine that recalculates. */
function today() {
  const now = new Date();
  return existingDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

function planSheet({ sheets }: WorkbookDescription): SheetDescription {
  const plan = sheets.find((sheet) => sheet.name === SHEET_NAMES.plan);
  if (!plan) throw new Error("The workbook has no plan sheet");
  // Alone in its file, the sheet cannot point at the others' lists.
  return { ...plan, validations: [] };
}

function wordsToPrint({ cells, pageSetup }: SheetDescription): string[] {
  const printed = cells.filter((cell) => cell.column <= pageSetup.printArea.to.column);
  return printed.flatMap(({ value }) => (typeof value === "string" ? wordsOf(value) : []));
}

function headingWords({ cells, pageSetup }: SheetDescription): string[] {
  const row = pageSetup.titleRows?.[0];
  const heading = cells.filter((c) => c.row === row && c.column <= pageSetup.printArea.to.column);
  return heading.flatMap(({ value }) => (typeof value === "string" ? wordsOf(value) : []));
}

/** Runs of letters and digits: a web address or "trách.(Điều" may be broken at its signs. */
function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
}

function hasAll(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((word) => words.includes(word));
}
