import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { describeWorkbook } from "../../../src/hosts/xlsx/describe-workbook";
import { writeWorkbook } from "../../../src/hosts/xlsx/write-workbook";
import { sheetsOfPlan } from "../../hosts/excel/large-plans";
import { describeChromium, launchedBrowser } from "../support/describe-chromium";
import { amountInPane, pickFile, sheetTab, typeInCell } from "../support/workbench-parts";

const PAGE = path.resolve(__dirname, "../../../dist/workbench/index.html");
const LEDGER = "Sổ kinh phí";
/** Three of six rows have five million. */
const PLANNED = 15_000_000;
const AMOUNT = { cell: "G9", typed: "8000000", more: 3_000_000 };
const TOTAL = { row: 5, column: 7 };

describeChromium("the workbench opened from the disk", () => {
  it("works out sums without a worker, which browsers do not give it", async () => {
    const browser = await launchedBrowser();
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
    const page = await context.newPage();
    const complaints: string[] = [];
    page.on("pageerror", (error) => complaints.push(String(error.stack ?? error)));
    page.on("dialog", (dialog) => void dialog.accept());
    await page.goto(pathToFileURL(PAGE).href);
    const bytes = await writeWorkbook({ sheets: sheetsOfPlan(6) });
    await pickFile(page, { name: "Kế hoạch.xlsx", bytes });
    await amountInPane(page, PLANNED);
    await sheetTab(page, LEDGER).click();
    await typeInCell(page, AMOUNT.cell, AMOUNT.typed);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("button", { name: "Lưu tệp .xlsx" }).click(),
    ]);
    const { sheets } = describeWorkbook(new Uint8Array(readFileSync(await download.path())));
    const total = sheets
      .find(({ name }) => name === LEDGER)
      ?.cells.find(({ row, column }) => row === TOTAL.row && column === TOTAL.column);
    expect(total).toMatchObject({ value: PLANNED + AMOUNT.more });
    expect(complaints).toEqual([]);
    await context.close();
  });
});
