import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Page, Route } from "playwright-core";

const DIST = path.resolve(__dirname, "../../../dist");

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css",
  ".png": "image/png",
};

export type Build = {
  /** Its folder under dist. */
  readonly folder: string;
  /** With the slash at its end. */
  readonly origin: string;
  /** What the page is made of first. */
  readonly html: string;
  /** The command that builds it. */
  readonly command: string;
};

/** Serves a production build to the page, as a web server would at its address. */
export async function serveBuild(page: Page, build: Build): Promise<void> {
  const { folder, origin, html, command } = build;
  if (!existsSync(path.join(DIST, folder, html)))
    throw new Error(`dist/${folder} is not built: run ${command} first.`);
  await page.route(`${origin}**`, (route) => fulfil(route, build));
}

function fulfil(route: Route, { folder, html }: Build): Promise<void> {
  const name = decodeURIComponent(new URL(route.request().url()).pathname.slice(1));
  const root = path.join(DIST, folder);
  const file = path.join(root, name === "" ? html : name);
  if (!file.startsWith(root) || !existsSync(file)) return route.fulfill({ status: 404 });
  const contentType = TYPES[path.extname(file)] ?? "application/octet-stream";
  return route.fulfill({ status: 200, contentType, body: readFileSync(file) });
}
