/**
 * `check-bundle-size.mjs addin|workbench` prints what a built page makes a school's computer
 * download, compressed as a server would do it, and fails when the scripts that the page runs at
 * once are over budget. office.js comes from Microsoft and is the same for every add-in.
 */
import { readFile, readdir } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";

/** The pane opens inside Excel every day; the workbench is its own program, most of it the grid. */
const PAGES = {
  addin: { html: "taskpane.html", budgetKb: 200 },
  workbench: { html: "index.html", budgetKb: 2100 },
};
const RUN = /<script\b[^>]*?\bsrc="?([^":>\s]+\.js)/g;
const PRELOADED = /<link\b[^>]*?\brel="?preload"?[^>]*?\bhref="?([^":>\s]+\.js)/g;

/** Prints the files with their sizes and returns their sum in kB. */
async function weigh(title, folder, files) {
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

async function check(name, { html, budgetKb }) {
  const folder = path.join(import.meta.dirname, "../dist", name);
  const page = await readFile(path.join(folder, html), "utf8");
  const initial = Array.from(page.matchAll(RUN), ([, file]) => file);
  const session = Array.from(page.matchAll(PRELOADED), ([, file]) => file);
  const known = new Set([...initial, ...session]);
  const lazy = (await readdir(folder)).filter((f) => f.endsWith(".js") && !known.has(f));
  if (initial.length === 0) throw new Error(`No script found in dist/${name}/${html}.`);

  const total = await weigh("To show the page (gzip):", folder, initial);
  console.log(`${total.toFixed(1).padStart(8)} kB  of ${budgetKb} allowed`);
  if (session.length > 0) await weigh("To work, fetched beside it:", folder, session);
  await weigh("Only when used:", folder, lazy);
  return total - budgetKb;
}

const name = process.argv[2] ?? "";
if (!Object.hasOwn(PAGES, name)) throw new Error("Usage: check-bundle-size.mjs addin|workbench");
const excess = await check(name, PAGES[name]);
if (excess > 0) {
  console.error(`The first scripts are ${excess.toFixed(1)} kB over budget.`);
  process.exitCode = 1;
}
