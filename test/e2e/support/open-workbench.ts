import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { BrowserContextOptions, ConsoleMessage, Download, Page } from "playwright-core";
import { launchedBrowser } from "./describe-chromium";
import { serveBuild } from "./serve-build";
import { isUniverTooLate } from "./univer-complaints";

const SHOTS = path.resolve(__dirname, "../../../out/screenshots");

const BUILD = {
  folder: "workbench",
  origin: "http://localhost:3000/",
  html: "index.html",
  command: "npm run build:workbench",
} as const;

/** Of the page while nobody has resized it. */
const VIEWPORT = { width: 1366, height: 768 };

type WorkbenchPageOptions = Pick<BrowserContextOptions, "viewport" | "colorScheme">;

export type DownloadedFile = { readonly name: string; readonly bytes: Uint8Array };

/** The built workbench open in Chromium, with nothing else within its reach. */
export type WorkbenchInChromium = {
  readonly page: Page;
  /** Requests that left the page's own origin. */
  readonly strayRequests: readonly string[];
  /** What the page has complained of since this was last asked: threw, or said in its console. */
  complained(): readonly string[];
  /** The file that comes of what is done. */
  downloaded(act: () => Promise<void>): Promise<DownloadedFile>;
  /** How many files were downloaded so far. */
  downloads(): number;
  /** Keeps a picture of the page under out/screenshots. */
  shot(name: string): Promise<void>;
  close(): Promise<void>;
};

/** Opens the page in a browser profile of its own and waits until pane and grid are there. */
export async function openWorkbench(
  options: WorkbenchPageOptions = {}
): Promise<WorkbenchInChromium> {
  const browser = await launchedBrowser();
  const context = await browser.newContext({ viewport: VIEWPORT, locale: "vi-VN", ...options });
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  const strayRequests: string[] = [];
  const downloads: Download[] = [];
  page.on("download", (download) => downloads.push(download));
  await page.route("**/*", (route) => {
    strayRequests.push(route.request().url());
    return route.abort();
  });
  await serveBuild(page, BUILD);
  await page.goto(BUILD.origin);
  await usable(page);
  return {
    page,
    strayRequests,
    complained: () => complaints.splice(0).filter((complaint) => !isUniverTooLate(complaint)),
    downloaded: (act) => downloaded(page, act),
    downloads: () => downloads.length,
    shot: (name) => shot(page, name),
    close: () => context.close(),
  };
}

/** Resolves when the pane shows the plan's total and the grid is there, if behind the pane. */
export async function usable(page: Page): Promise<void> {
  await page.locator("canvas[id^='univer-sheet-main']").waitFor({ state: "attached" });
  await page
    .getByText(/\d[\d.]*\u00a0đ/)
    .first()
    .waitFor();
}

function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on("pageerror", (error) => complaints.push(String(error.stack ?? error)));
  page.on("console", (message) => {
    if (isComplaint(message)) complaints.push(message.text());
  });
  return complaints;
}

/** What the Content-Security-Policy refuses is an error, what it only reports a warning. */
function isComplaint(message: ConsoleMessage): boolean {
  return message.type() === "error" || /Content.Security.Policy/i.test(message.text());
}

async function downloaded(page: Page, act: () => Promise<void>): Promise<DownloadedFile> {
  const [download] = await Promise.all([page.waitForEvent("download"), act()]);
  const bytes = new Uint8Array(readFileSync(await download.path()));
  return { name: download.suggestedFilename(), bytes };
}

async function shot(page: Page, name: string): Promise<void> {
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: path.join(SHOTS, `${name}.png`), animations: "disabled" });
}
