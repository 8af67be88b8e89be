import type { Page } from "playwright-core";
import { serveBuild } from "./serve-build";

const BUILD = {
  folder: "addin",
  origin: "https://localhost:3000/",
  html: "taskpane.html",
  command: "npm run build:addin",
} as const;

export const PANE_URL = `${BUILD.origin}${BUILD.html}`;

/** Serves the production build of the task pane to the page. */
export function serveBuiltPane(page: Page): Promise<void> {
  return serveBuild(page, BUILD);
}
