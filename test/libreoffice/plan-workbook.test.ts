import { existsSync, readFileSync } from "node:fs";
import { importPlan } from "../../src/app/import-plan";
import { openSource } from "../../src/cli/open-source";
import type { WorkbookDescription } from "../../src/sheets/model/sheet-description";
import { writeWorkbook } from "../../src/hosts/xlsx/write-workbook";
import { existingDate } from "../../src/domain/timeline/existing-date";
import { readFixture } from "../support/read-fixture";
import { sampleFile } from "../support/shared-samples";
import { SURROUNDINGS } from "../support/surroundings";
import { describeLibreOffice } from "./describe-libreoffice";
import { closeOffice, recalculate } from "./office";
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
  });
});

/** The progress sheet follows the clock of the machine that recalculates. */
function today() {
  const now = new Date();
  return existingDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
