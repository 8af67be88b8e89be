/**
 * Prints what the built pane makes a school's computer download, compressed as a server would do it,
 * and fails when the scripts that taskpane.html runs at once are over budget. office.js comes from
 * Microsoft and is the same for every add-in.
 */
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";

const BUDGET_KB = 200;
const folder = path.join(import.meta.dirname, "../dist/addin");
const RUN = /<script\b[^>]*?\bsrc="?([^":>\s]+\.js)/g;
const PRELOADED = /<link\b[^>]*?\brel="?preload"?[^>]*?\bhref="?([^":>\s]+\.js)/g;

/** Prints the files with their sizes and returns their sum in kB. */
async function weigh(title, files) {
  console.log(title);
  let total = 0;
  for (const file of files) {
    const bytes = await readFile(path.join(folder, file));
    const kb = gzipSync(bytes, { level: 9 }).length / 1000;
    console.log(`${kb.toFixed(1).padStart(8)} kB  ${file}`);
    total += kb;
  }
  return total;
}

const page = await readFile(path.join(folder, "taskpane.html"), "utf8");
const initial = Array.from(page.matchAll(RUN), ([, file]) => file);
const session = Array.from(page.matchAll(PRELOADED), ([, file]) => file);
const known = new Set([...initial, ...session]);
const lazy = (await readdir(folder)).filter((f) => f.endsWith(".js") && !known.has(f));
if (initial.length === 0) throw new Error("No script found in dist/addin/taskpane.html.");

const total = await weigh("To show the pane (gzip):", initial);
console.log(`${total.toFixed(1).padStart(8)} kB  of ${BUDGET_KB} allowed`);
await weigh("To work with the workbook, fetched beside it:", session);
await weigh("Only when used:", lazy);

if (total > BUDGET_KB) {
  console.error(`The pane's first scripts are ${(total - BUDGET_KB).toFixed(1)} kB over budget.`);
  process.exitCode = 1;
}
