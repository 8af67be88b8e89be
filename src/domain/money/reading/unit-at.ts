import { DONG, MONEY_UNITS } from "./money-units";

export type UnitFound = { readonly power: number; readonly end: number };

const NO_LETTER = "(?![a-z])";
const NAMES = MONEY_UNITS.map(({ words }) => `(${words})`).join("|");
const UNIT = new RegExp(
  `[ \\n]?[.(]?[ \\n]?(?:(?:${NAMES})(?:${NO_LETTER}|(?=d${NO_LETTER}))(?:[. \\n]{0,2}${DONG}${NO_LETTER})?|${DONG}${NO_LETTER})`,
  "y"
);

/** The unit that follows a number ending at `position`, if one does. */
export function unitAt(text: string, position: number): UnitFound | null {
  UNIT.lastIndex = position;
  const match = UNIT.exec(text);
  if (match === null) return null;
  const named = match.slice(1).findIndex((words) => words !== undefined);
  return { power: MONEY_UNITS[named]?.power ?? 0, end: position + match[0].length };
}
