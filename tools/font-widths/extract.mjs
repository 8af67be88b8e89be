/**
 * Writes src/sheets/layout/advance-widths.json, the widths that row heights are computed from.
 *
 *   node tools/font-widths/extract.mjs <folder with the Liberation TTF files>
 *
 * Liberation Serif and Liberation Sans are metric-compatible with Times New Roman and Arial, so the
 * widths hold for both. The fonts are under the SIL Open Font License 1.1 (Debian package
 * fonts-liberation2; `fc-list` names the folder). Only numbers are taken from them: no outline and
 * no other part of a font is copied. Run this again only to cover more characters (characters.mjs).
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CHARACTER_BLOCKS } from "./characters.mjs";
import { readFont } from "./read-font.mjs";

const OUTPUT = new URL("../../src/sheets/layout/advance-widths.json", import.meta.url);

const UNITS_PER_EM = 2048;

/** Arial's slanted faces are as wide as its upright ones, so two faces do for it. */
const FACES = {
  "Times New Roman": {
    regular: "LiberationSerif-Regular.ttf",
    bold: "LiberationSerif-Bold.ttf",
    italic: "LiberationSerif-Italic.ttf",
    boldItalic: "LiberationSerif-BoldItalic.ttf",
  },
  Arial: { regular: "LiberationSans-Regular.ttf", bold: "LiberationSans-Bold.ttf" },
};

/** Characters grouped by their width: `{"1024": "0123…"}`. */
function charactersByWidth(font) {
  const groups = {};
  for (const { first, last } of CHARACTER_BLOCKS) {
    for (let code = first; code <= last; code += 1) {
      const width = font.advanceWidth(code);
      if (width !== undefined) groups[width] = (groups[width] ?? "") + String.fromCharCode(code);
    }
  }
  return groups;
}

function readFace(path) {
  const font = readFont(readFileSync(path));
  if (font.unitsPerEm !== UNITS_PER_EM) {
    throw new Error(`${path}: ${font.unitsPerEm} units per em instead of ${UNITS_PER_EM}.`);
  }
  return charactersByWidth(font);
}

function readFamily(folder, faces) {
  const entries = Object.entries(faces).map(([face, file]) => [face, readFace(join(folder, file))]);
  return Object.fromEntries(entries);
}

/** JSON in which nothing is invisible: marks and odd spaces are written as escapes. */
function legibleJson(value) {
  return JSON.stringify(value, null, 1).replace(
    /(?! )[\p{Mark}\p{Separator}\p{Format}]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error("Usage: node tools/font-widths/extract.mjs <folder with the Liberation TTF files>");
  process.exit(2);
}
const families = Object.fromEntries(
  Object.entries(FACES).map(([family, faces]) => [family, readFamily(folder, faces)])
);
writeFileSync(OUTPUT, `${legibleJson({ unitsPerEm: UNITS_PER_EM, families })}\n`);
