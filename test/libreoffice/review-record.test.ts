import { existsSync, readFileSync } from "node:fs";
import { importPlan } from "../../src/app/import-plan";
import { openSource } from "../../src/cli/open-source";
import { writeWorkbook } from "../../src/hosts/xlsx/write-workbook";
import { buildFindingsSheet } from "../../src/sheets/findings/build-findings-sheet";
import { rewriteSheet } from "../../src/sheets/model/rewrite-sheet";
import type { SheetDescription } from "../../src/sheets/model/sheet-description";
import { SHEET_NAMES } from "../../src/sheets/model/sheet-names";
import { readFixture } from "../support/read-fixture";
import { REVIEW } from "../support/review-record";
import { sampleFile } from "../support/shared-samples";
import { SURROUNDINGS } from "../support/surroundings";
import { describeLibreOffice } from "./describe-libreoffice";
import { toPdf } from "./office";
import { pdfPages, pdfPixels } from "./pdf";

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

/** More defects than any real plan had, on purpose: more than fit a page that can be read. */
const CROWDED = "chin-cot-loi.html";

describeLibreOffice("the review record", () => {
  it.each(documents)("of %s is printed with places to sign", async (name, bytesOf) => {
    const source = await openSource("plan.html", bytesOf());
    const { workbook } = importPlan(source, {}, SURROUNDINGS);
    const sheet = workbook.sheets.find((each) => each.name === SHEET_NAMES.findings);
    if (!sheet) throw new Error("no findings sheet");
    const pages = pdfPages(await toPdf(await writeWorkbook({ sheets: [sheet] })));
    if (name === CROWDED) expect(pages.length).toBeLessThanOrEqual(3);
    else expect(pages).toHaveLength(1);
    for (const page of pages) {
      expect(page.orientation).toBe("landscape");
      expect(page.text).toContain("Phát hiện");
    }
    expect(pages[0]?.text).toMatch(/BIÊN BẢN KIỂM TRA KẾ HOẠCH[^]*Kiểm tra ngày/);
    expect(pages.at(-1)?.text).toContain("NGƯỜI KIỂM TRA");
  });

  it("is printed as if it were new where the workbook has one already", async () => {
    const source = await openSource("plan.html", Buffer.from(readFixture("muoi-cot-loi.html")));
    const { workbook } = importPlan(source, {}, SURROUNDINGS);
    const sheet = workbook.sheets.find((each) => each.name === SHEET_NAMES.findings);
    if (!sheet) throw new Error("no findings sheet");
    const again = rewriteSheet(buildFindingsSheet([], REVIEW), sheet);
    const printed = async (one: SheetDescription) =>
      pdfPixels(await toPdf(await writeWorkbook({ sheets: [one] })));
    expect(await printed(again)).toEqual(await printed(sheet));
  });
});
