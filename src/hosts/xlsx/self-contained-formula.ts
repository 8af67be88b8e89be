import type { NamedReferences } from "./defined-names";

const TEXT = '"(?:[^"]|"")*"';
const ERROR = "#[A-Z/\\d]+[!?]?";
const SHEET = "(?<sheet>'(?:[^']|'')*'!|[\\p{L}_][\\p{L}\\p{N}_.]*!)";
const COLUMNS = "\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}(?![\\p{L}\\p{N}_.(])";
const CELL = "\\$?[A-Za-z]{1,3}\\$?\\d{1,7}(?![\\p{L}\\p{N}_.(])";
const WORD = "(?<word>[\\p{L}_\\\\][\\p{L}\\p{N}_.?\\\\]*)(?<call>\\s*\\()?";
const TOKEN = new RegExp(
  `${TEXT}|${ERROR}|${SHEET}|${COLUMNS}|${CELL}|${WORD}|(?<bracket>\\[)`,
  "gu"
);

/**
 * The formula (without `=`) with references in place of the user's names; `null` when it needs
 * what no description has: tables, other files, names that stand for something else than cells.
 */
export function selfContained(formula: string, names: NamedReferences): string | null {
  // Most files have no names, and most formulas nothing in brackets.
  if (names.size === 0 && !formula.includes("[")) return formula;
  let isWhole = true;
  const resolved = formula.replace(TOKEN, (token: string, ...found: unknown[]) => {
    const groups = found.at(-1) as Readonly<Record<string, string | undefined>>;
    const at = Number(found.at(-3));
    const { sheet, word, call, bracket } = groups;
    const named = word !== undefined && call === undefined ? names.get(word.toLowerCase()) : token;
    // The name of one sheet would be replaced, but not the sheet before it.
    const isOfSheet = formula[at - 1] === "!" && named !== undefined && named !== token;
    if (bracket || sheet?.includes("[") || named === null || isOfSheet) isWhole = false;
    return named ?? token;
  });
  return isWhole ? resolved : null;
}
