import { existsSync } from "node:fs";
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";

const PLACES = [
  process.env["CAITIEN_CHROMIUM"],
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
].filter((place) => place !== undefined);

const executablePath = PLACES.find((place) => existsSync(place)) ?? null;

const INSTALL =
  "needs Chromium: apt-get install --no-install-recommends chromium, " +
  "or name a browser in CAITIEN_CHROMIUM";

const ARGUMENTS = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const MINUTES = 5;
let browser: Browser | null = null;

/** The browser of this test file, started when first asked for. */
export async function launchedBrowser(): Promise<Browser> {
  if (executablePath === null) throw new Error(INSTALL);
  browser ??= await chromium.launch({
    executablePath,
    chromiumSandbox: false,
    args: ARGUMENTS,
    timeout: 30_000,
  });
  return browser;
}

/** `describe` for tests in Chromium; without one they are skipped and their name says what to install. */
export function describeChromium(name: string, tests: () => void): void {
  if (executablePath === null) {
    describe.skip(`${name} (${INSTALL})`, tests);
    return;
  }
  jest.setTimeout(MINUTES * 60_000);
  afterAll(async () => {
    await browser?.close();
    browser = null;
  });
  describe(name, tests);
}
