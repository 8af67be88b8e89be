import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Page, Route } from "playwright-core";

const FOLDER = path.resolve(__dirname, "../../../dist/addin");
const ORIGIN = "https://localhost:3000/";
export const PANE_URL = `${ORIGIN}taskpane.html`;

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css",
  ".png": "image/png",
};

/** Serves the production build to the page, as a web server would at its address. */
export async function serveBuiltPane(page: Page): Promise<void> {
  if (!existsSync(path.join(FOLDER, "taskpane.html")))
    throw new Error("The pane is not built: run npm run build:addin first.");
  await page.route(`${ORIGIN}**`, fulfil);
}

function fulfil(route: Route): Promise<void> {
  const name = new URL(route.request().url()).pathname.slice(1);
  const file = path.join(FOLDER, name);
  if (!file.startsWith(FOLDER) || !existsSync(file)) return route.fulfill({ status: 404 });
  const contentType = TYPES[path.extname(file)] ?? "application/octet-stream";
  return route.fulfill({ status: 200, contentType, body: readFileSync(file) });
}
