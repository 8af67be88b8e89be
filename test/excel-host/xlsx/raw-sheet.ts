import { DEFAULT_FONTS } from "../model/cell-format";
import type { DefaultFont } from "../model/cell-format";

const CELL_FORMATS = /<cellXfs\b[^>]*>(.*?)<\/cellXfs>/s;
const CELL_FORMAT = /<xf\b[^>]*?>/g;
const CELL = /<c\b[^>]*>/g;

/** Cells whose format bears the mark of a leading apostrophe, by name. */
export function quotedCells(sheet: string, styles: string): Set<string> {
  const formats = CELL_FORMATS.exec(styles)?.[1]?.match(CELL_FORMAT) ?? [];
  const quoting = new Set<string>();
  formats.forEach((format, index) => {
    if (format.includes('quotePrefix="1"')) quoting.add(String(index));
  });
  const names = (sheet.match(CELL) ?? [])
    .filter((cell) => quoting.has(/\ss="(\d+)"/.exec(cell)?.[1] ?? ""))
    .map((cell) => /\sr="([A-Z]+\d+)"/.exec(cell)?.[1] ?? "");
  return new Set(names);
}

/** Rows after which a page ends. */
export function pageBreaks(sheet: string): number[] {
  const breaks = /<rowBreaks\b.*?<\/rowBreaks>/s.exec(sheet)?.[0].match(/<brk\b[^>]*>/g) ?? [];
  return breaks.map((brk) => Number(/\sid="(\d+)"/.exec(brk)?.[1]));
}

/** The font of the Normal style; one that is not known gets the measures of Calibri 11. */
export function normalFont(styles: string): DefaultFont {
  const font = /<fonts\b[^>]*>\s*<font>(.*?)<\/font>/s.exec(styles)?.[1] ?? "";
  const name = /<name val="([^"]*)"/.exec(font)?.[1] ?? DEFAULT_FONTS.calibri11.name;
  const size = Number(/<sz val="([^"]*)"/.exec(font)?.[1] ?? DEFAULT_FONTS.calibri11.size);
  const known = Object.values(DEFAULT_FONTS).find((f) => f.name === name && f.size === size);
  return known ?? { ...DEFAULT_FONTS.calibri11, name, size };
}
