import type { Page } from "playwright-core";
import { ExcelTestHost } from "../excel-host/excel-test-host";
import { serveOfficeJs } from "../excel-host/office/serve-office-js";
import type { ExcelOptions } from "../excel-host/office/shim-settings";
import { describeChromium, launchedBrowser } from "./support/describe-chromium";

const ADDRESS = "https://localhost:3000/blank.html";
const HTML = `<!doctype html><html lang="vi"><head>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
</head><body></body></html>`;

type Pane = { readonly page: Page; readonly host: ExcelTestHost; readonly strays: string[] };

/** A blank page with nothing but Office.js, on an emulated Excel. */
async function openBlankPane(options: ExcelOptions = {}): Promise<Pane> {
  const context = await (await launchedBrowser()).newContext();
  const page = await context.newPage();
  const host = new ExcelTestHost();
  const strays: string[] = [];
  await page.route("**/*", (route) => {
    strays.push(route.request().url());
    return route.abort();
  });
  await page.route(ADDRESS, (route) => route.fulfill({ contentType: "text/html", body: HTML }));
  await serveOfficeJs(page, host, options);
  await page.goto(ADDRESS);
  return { page, host, strays };
}

describeChromium("the published Office.js in Chromium, on the emulated Excel", () => {
  it("starts, writes, reads, and asks nobody else for anything", async () => {
    const { page, host, strays } = await openBlankPane();
    const read = await page.evaluate(async () => {
      const { host: program } = await Office.onReady();
      return Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B1");
        range.values = [["Kế hoạch", 7]];
        range.load("values, address");
        await context.sync();
        return [String(program), range.address, range.values];
      });
    });
    expect(read).toEqual(["Excel", "Sheet1!A1:B1", [["Kế hoạch", 7]]]);
    expect(host.workbook.sheet("Sheet1").at("A1").value).toBe("Kế hoạch");
    expect((await host.saved()).length).toBeGreaterThan(1000);
    expect(host.traffic.requests).toBe(1);
    expect(strays).toEqual([]);
    await page.context().close();
  });

  it("hears what the user does in the sheet", async () => {
    const { page, host } = await openBlankPane();
    await page.evaluate(async () => {
      await Office.onReady();
      await Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add((args) => {
          document.title = args.address;
          return Promise.resolve();
        });
        await context.sync();
      });
    });
    host.userEdits("Sheet1", "C7", "trễ hạn");
    await page.waitForFunction(() => document.title === "C7");
    await page.context().close();
  });

  it("has no more than the requirement set that was declared", async () => {
    const { page } = await openBlankPane({ excelApi: "1.8", theme: "dark" });
    const found = await page.evaluate(async () => {
      await Office.onReady();
      const code = await Excel.run((context) => {
        context.workbook.worksheets.getActiveWorksheet().pageLayout.load("orientation");
        return context.sync().then(() => "none");
      }).catch((error: OfficeExtension.Error) => error.code);
      return [code, Office.context.officeTheme.bodyBackgroundColor];
    });
    expect(found).toEqual(["ApiNotFound", "#262626"]);
    await page.context().close();
  });
});
