import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Page } from "playwright-core";
import { ExcelTestHost } from "../../excel-host/excel-test-host";
import { serveOfficeJs } from "../../excel-host/office/serve-office-js";
import type { ExcelOptions } from "../../excel-host/office/shim-settings";
import { PANE_URL, serveBuiltPane } from "./built-pane";
import { launchedBrowser } from "./describe-chromium";

const SHOTS = path.resolve(__dirname, "../../../out/screenshots");

export type PaneOptions = ExcelOptions & {
  readonly width?: number;
  readonly height?: number;
  readonly file?: Uint8Array;
};

/** The built pane open in Chromium, with an emulated Excel behind it. */
export type PaneInExcel = {
  readonly page: Page;
  readonly excel: ExcelTestHost;
  /** Requests that left the pane's own origin, Office.js apart. */
  readonly strayRequests: readonly string[];
  /** What the page complained of in its console. */
  readonly complaints: readonly string[];
  /** Keeps a picture of the pane under that name. */
  shot(name: string): Promise<void>;
  close(): Promise<void>;
};

export async function openPane(options: PaneOptions = {}): Promise<PaneInExcel> {
  const { width = 350, height = 600, file } = options;
  const browser = await launchedBrowser();
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: 2,
    locale: "vi-VN",
  });
  const page = await context.newPage();
  const excel = new ExcelTestHost();
  if (file) await excel.open(file);
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  const strayRequests: string[] = [];
  await page.route("**/*", (route) => {
    strayRequests.push(route.request().url());
    return route.abort();
  });
  await serveBuiltPane(page);
  await serveOfficeJs(page, excel, options);
  await page.goto(PANE_URL);
  return {
    page,
    excel,
    strayRequests,
    complaints,
    shot: async (name) => {
      mkdirSync(SHOTS, { recursive: true });
      await page.screenshot({ path: path.join(SHOTS, `${name}.png`), animations: "disabled" });
    },
    close: () => context.close(),
  };
}
