import type { MoneyUnit } from "../money-reading";
import { findFundingWords } from "../find-funding-words";
import { compoundAmount } from "./compound-amount";
import { certainFigure, combineFigures, uncertainFigure } from "./figure";
import type { Figure } from "./figure";
import { figureInUnit, figureWithoutUnit } from "./figure-of-number";
import type { MoneyText } from "./money-text";
import { NUMBER_WORD, readNumberWords, restAfterLargeUnit } from "./number-words";
import type { NumberRun } from "./number-runs";
import { numberRunsAt } from "./number-runs";
import { placeOfNumber } from "./place-of-number";
import { ratesAt } from "./rates-at";
import { spokenRest } from "./spoken-rest";
import type { NumberToken, Sign, Token } from "./token";
import { tornNumberEnd } from "./torn-numbers";
import { unitAt } from "./unit-at";

const SIGNS: Readonly<Record<string, Sign>> = {
  "\u00D7": "x",
  "*": "x",
  "\u2013": "-",
  "\u2014": "-",
  "[": "(",
  "]": ")",
};
const SIGN = /[=+\-\u2013\u2014()[\];,:.\n\u00D7*]/y;
const TIMES = /x(?![a-z])/y;
const CURRENCY = /(?:vnd|\u20AB)[ :]*(?=\d)/y;
const WORD = /[\p{L}#]+/uy;
const NUMBER_WORDS = new RegExp(`${NUMBER_WORD}(?:[ \\n]${NUMBER_WORD}){1,30}(?![a-z])`, "y");
const DONG_AFTER_WORDS = /[ \n]dong(?![a-z])/y;

/** Takes a money cell apart; what is neither number, word nor sign is passed over. */
export function tokensOf(text: MoneyText, unit: MoneyUnit | undefined): readonly Token[] {
  const sources = new Set(findFundingWords(text.folded).map(({ start }) => start));
  const tokens: Token[] = [];
  let position = 0;
  while (position < text.masked.length) {
    const found = tokensAt(text.masked, position, unit, sources);
    tokens.push(...found);
    position = Math.max(found.at(-1)?.end ?? 0, position + 1);
  }
  return tokens;
}

function tokensAt(
  text: string,
  start: number,
  unit: MoneyUnit | undefined,
  sources: ReadonlySet<number>
): readonly Token[] {
  const tornEnd = tornNumberEnd(text, start);
  if (tornEnd !== null) return [unreadableNumber(start, tornEnd)];
  const currency = endOf(CURRENCY, text, start);
  const runs = numberRunsAt(text, currency ?? start);
  if (runs.length > 0) {
    const declared = currency === null ? unit : "dong";
    return runs.map((run) => numberToken(text, run, declared, sources));
  }
  const sign = signAt(text, start);
  if (sign !== null) return [{ type: "sign", sign, start, end: start + 1 }];
  const spelled = spelledNumberAt(text, start);
  if (spelled !== null) return [spelled];
  const wordEnd = endOf(WORD, text, start);
  return wordEnd === null ? [] : [{ type: "word", start, end: wordEnd }];
}

function signAt(text: string, position: number): Sign | null {
  if (endOf(TIMES, text, position) !== null) return "x";
  const character = text.charAt(position);
  if (endOf(SIGN, text, position) === null) return null;
  return SIGNS[character] ?? (character as Sign);
}

function numberToken(
  text: string,
  { written, start, end }: NumberRun,
  declared: MoneyUnit | undefined,
  sources: ReadonlySet<number>
): NumberToken {
  const unit = unitAt(text, end);
  if (unit === null) {
    const rates = ratesAt(text, start, end);
    const place = placeOfNumber(text, written, end, sources);
    const figure = figureWithoutUnit(written, declared);
    const value = place === "unclear" ? uncertainFigure(figure.values) : figure;
    const isMoney = place !== "count";
    return { type: "number", value, written, power: null, isMoney, start, ...rates };
  }
  const first = { figure: figureInUnit(written, unit.power), power: unit.power, end: unit.end };
  const amount = compoundAmount(text, first);
  const isSimple = amount.end === unit.end;
  const rates = ratesAt(text, start, skipDong(text, amount.end, unit.power));
  return {
    type: "number",
    value: amount.figure,
    written: isSimple ? written : null,
    power: isSimple ? unit.power : null,
    isMoney: true,
    start,
    ...rates,
  };
}

function unreadableNumber(start: number, end: number): NumberToken {
  const value = uncertainFigure([]);
  return { type: "number", value, written: null, power: null, rates: 0, isMoney: true, start, end };
}

/** "1tr5 đồng" */
function skipDong(text: string, end: number, power: number): number {
  return power === 0 ? end : (endOf(DONG_AFTER_WORDS, text, end) ?? end);
}

function spelledNumberAt(text: string, start: number): NumberToken | null {
  const wordsEnd = endOf(NUMBER_WORDS, text, start);
  if (wordsEnd === null || /[a-z#\d]/.test(text.charAt(start - 1))) return null;
  const words = text.slice(start, wordsEnd).replace(/\s/g, " ");
  const amount = readNumberWords(words);
  if (amount === null || !Number.isSafeInteger(amount)) return null;
  const dongEnd = endOf(DONG_AFTER_WORDS, text, wordsEnd);
  const end = dongEnd ?? wordsEnd;
  const value = dongEnd === null ? figureAsSpoken(words, amount) : certainFigure(amount);
  const rates = ratesAt(text, start, end);
  return { type: "number", value, written: null, power: null, isMoney: true, start, ...rates };
}

/** Without "đồng" after it the last number may be short for a larger one: "hai triệu năm". */
function figureAsSpoken(words: string, amount: number): Figure {
  const last = restAfterLargeUnit(words);
  if (last === null) return certainFigure(amount);
  const whole = certainFigure(amount - last.rest);
  return combineFigures([whole, spokenRest(last.rest, last.unit)], (a, b) => a + b);
}

function endOf(pattern: RegExp, text: string, position: number): number | null {
  pattern.lastIndex = position;
  return pattern.test(text) ? pattern.lastIndex : null;
}
