import { combineFigures, certainFigure, uncertainFigure } from "./figure";
import type { Figure } from "./figure";
import { figureInUnit } from "./figure-of-number";
import { NUMBER_WORD, readSmallNumberWords } from "./number-words";
import { numberRunsAt } from "./number-runs";
import { spokenRest } from "./spoken-rest";
import { unitAt } from "./unit-at";

export type AmountFound = { readonly figure: Figure; readonly end: number };

const THOUSAND = 3;
const DONG = 0;
const GAP = /[ \n]*/y;
const HALF = /[ \n]ruoi(?![a-z])/y;

/** What may follow digits that end an amount: no further digits, no unit, no thing counted. */
const SHORT_TAIL = /[ \n]?(\d{1,3})(?![\d]|[ \n]*[.,]?[ \n]*\d|[ \n]*[a-z#])/y;

/** A number in words, or of hundreds or tens, that ends an amount: no unit, no thing counted. */
const SPOKEN_TAIL = new RegExp(
  `[ \\n](?:(\\d{1,2})[ \\n]?(tram|chuc)|(${NUMBER_WORD}(?:[ \\n]${NUMBER_WORD}){0,6}))(?![a-z])(?![ \\n]*(?!dong(?![a-z]))[a-z#\\d])`,
  "y"
);

/**
 * Goes on reading after a number and its unit: "1tr5" and "1 tỉ 2" (tenths), "2 triệu rưỡi", "1 tỷ
 * 200 triệu". A smaller unit belongs to the amount only if it is less than one of the larger.
 */
export function compoundAmount(
  text: string,
  first: { readonly figure: Figure; readonly power: number; readonly end: number }
): AmountFound {
  const { figure, power, end } = first;
  if (power < THOUSAND) return { figure, end };
  HALF.lastIndex = end;
  if (HALF.test(text)) return added(figure, certainFigure(5 * 10 ** (power - 1)), HALF.lastIndex);
  const tail = match(SHORT_TAIL, text, end);
  if (tail !== null) return added(figure, figureOfTail(tail.digits, power), tail.end);
  const spoken = spokenTail(text, first);
  return spoken ?? withSmallerUnit(text, first);
}

function withSmallerUnit(
  text: string,
  { figure, power, end }: { readonly figure: Figure; readonly power: number; readonly end: number }
): AmountFound {
  GAP.lastIndex = end;
  GAP.test(text);
  const [run, ...more] = numberRunsAt(text, Math.max(GAP.lastIndex, end));
  const unit = run && more.length === 0 ? unitAt(text, run.end) : null;
  if (!run || unit === null || unit.power >= power) return { figure, end };
  const smaller = figureInUnit(run.written, unit.power);
  if (smaller.values.some((value) => value >= 10 ** power)) return { figure, end };
  const isPaddedDong = unit.power === DONG && run.end - run.start <= THOUSAND;
  const rest = compoundAmount(text, { figure: smaller, power: unit.power, end: unit.end });
  return added(figure, isPaddedDong ? uncertainFigure(rest.figure.values) : rest.figure, rest.end);
}

/** "7 triệu 5 trăm", "1 tỷ hai" */
function spokenTail(
  text: string,
  { figure, power, end }: { readonly figure: Figure; readonly power: number; readonly end: number }
): AmountFound | null {
  SPOKEN_TAIL.lastIndex = end;
  const found = SPOKEN_TAIL.exec(text);
  if (found === null) return null;
  const [, digits, scale, words = ""] = found;
  const rest =
    digits === undefined
      ? readSmallNumberWords(words.replace(/\n/g, " "))
      : Number(digits) * (scale === "tram" ? 100 : 10);
  if (rest === null) return null;
  return added(figure, spokenRest(rest, 10 ** power), SPOKEN_TAIL.lastIndex);
}

/** "1tr5" is 1,5 and "1tr500" 1,500 triệu; "1tr50" may be 1,5 or 1,05. */
function figureOfTail(digits: string, power: number): Figure {
  const tenths = Number(digits) * 10 ** (power - digits.length);
  if (digits.length !== 2 || digits.startsWith("0")) return certainFigure(tenths);
  return uncertainFigure([tenths, tenths / 10]);
}

function added(figure: Figure, more: Figure, end: number): AmountFound {
  return { figure: combineFigures([figure, more], (a, b) => a + b), end };
}

function match(
  pattern: RegExp,
  text: string,
  position: number
): { readonly digits: string; readonly end: number } | null {
  pattern.lastIndex = position;
  const digits = pattern.exec(text)?.[1];
  return digits === undefined ? null : { digits, end: pattern.lastIndex };
}
