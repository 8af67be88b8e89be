import type { MoneyUnit } from "../money-reading";

/** A word that multiplies the number before it by 10^power đồng, as a pattern of folded text. */
type UnitWords = { readonly words: string; readonly power: number };

/** A word, even if a space or line break tears it: "tri ệu" in a narrow column. */
const torn = (word: string): string => [...word].join("[ \\n]?");

const THOUSAND = `(?:${torn("nghin")}|ngan(?! (?:sach|hang)))`;
const BILLION = "(?:ty|ti(?! vi))(?! (?:le|trong|so)(?![a-z]))";

/** Longer words before those they begin with. */
export const MONEY_UNITS: readonly UnitWords[] = [
  { words: `${THOUSAND}[ \\n](?:ty|ti)`, power: 12 },
  { words: BILLION, power: 9 },
  { words: "tram[ \\n]trieu", power: 8 },
  { words: "chuc[ \\n]trieu", power: 7 },
  { words: `${torn("trieu")}|tr`, power: 6 },
  { words: `tram[ \\n]${THOUSAND}`, power: 5 },
  { words: `chuc[ \\n]${THOUSAND}`, power: 4 },
  { words: `${THOUSAND}|k`, power: 3 },
];

/** "Đồng" by all its names; "đồng chí" and the like are masked before. */
export const DONG = `(?:${torn("dong")}|d(?!/c)|vnd|\u20AB)`;

/** Powers of ten of the units that a column heading can declare. */
export const DECLARED_POWERS: Readonly<Record<MoneyUnit, number>> = { trieu: 6, nghin: 3, dong: 0 };
