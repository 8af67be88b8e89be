import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, normalize } from "node:path";

/** Where production pages load Office.js from. */
export const OFFICE_CDN = "https://appsforoffice.microsoft.com/lib/1/hosted/";

const FOLDER = dirname(createRequire(__filename).resolve("@microsoft/office-js/dist/office.js"));
const STRINGS = /^[a-z]{2}-[a-z]{2}\//;

/**
 * The file of the npm package that stands for one on the CDN, as it is; `null` when there is none.
 * A language without strings gets the English ones, as on the CDN.
 */
export function officeFile(url: string): { readonly path: string; readonly text: string } | null {
  if (!url.startsWith(OFFICE_CDN)) return null;
  const name = normalize(new URL(url).pathname.replace("/lib/1/hosted/", "")).toLowerCase();
  const found = [name, name.replace(STRINGS, "en-us/")]
    .map((candidate) => join(FOLDER, candidate))
    .find((path) => path.startsWith(FOLDER) && existsSync(path));
  return found ? { path: found, text: readFileSync(found, "utf8") } : null;
}
