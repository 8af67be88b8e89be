import { statSync } from "node:fs";
import path from "node:path";
import { MESSAGES } from "./messages.mjs";

const KINDS = [".xlsx", ".xlsm", ".docx", ".html", ".htm", ".txt"];

/**
 * Why the workbench cannot open a file, or `null` where nothing speaks against it.
 * @param {string} file
 * @returns {string | null}
 */
export function whyNotOpened(file) {
  const name = path.basename(file);
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) return MESSAGES.noFile(name);
  if (!found.isFile()) return MESSAGES.notAFile(name);
  const kind = path.extname(name).toLowerCase();
  return KINDS.includes(kind) ? null : MESSAGES.wrongKind(name, KINDS);
}
