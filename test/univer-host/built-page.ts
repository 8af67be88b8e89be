import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import type { Page, Route } from "playwright-core";

const ROOT = path.resolve(__dirname, "../..");
const FOLDER = path.join(ROOT, "out/univer-host");
const ORIGIN = "https://luoi.example/";
const PAGE_HTML = `<!doctype html><html lang="vi"><head><meta charset="utf-8">
<link rel="stylesheet" href="vendor.css"><style>body { margin: 0; overflow: hidden }</style></head>
<body><script src="vendor.js"></script><script src="page.js"></script></body></html>`;

/** Bundles the page anew; webpack's cache makes that short when little has changed. */
function build(): void {
  const webpack = path.join(ROOT, "node_modules/webpack/bin/webpack.js");
  const config = path.join(__dirname, "webpack.config.js");
  execFileSync(process.execPath, [webpack, "--config", config], { cwd: ROOT, stdio: "pipe" });
}

function fulfil(route: Route): Promise<void> {
  const name = new URL(route.request().url()).pathname.slice(1);
  if (name === "") return route.fulfill({ body: PAGE_HTML, contentType: "text/html" });
  const file = path.join(FOLDER, name);
  return existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404 });
}

/** Loads the page of grids; nothing else is within its reach. */
export async function loadGridPage(page: Page): Promise<void> {
  build();
  await page.route("**/*", (route) => route.abort());
  await page.route(`${ORIGIN}**`, fulfil);
  await page.goto(ORIGIN);
  await page.waitForFunction(() => "gridPage" in window);
}
