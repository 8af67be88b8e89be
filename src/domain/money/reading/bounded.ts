import { WORDS_AFTER, WORDS_BEFORE } from "./bound-words";
import type { BoundWords } from "./bound-words";
import { uncertainFigure } from "./figure";
import type { Bounds, Figure, Value } from "./figure";
import { figureInUnit } from "./figure-of-number";
import type { NumberToken, Token } from "./token";
import { wordsBefore } from "./words-before";

const TO = /^(?:den|toi)$/;
const REACH_AFTER = 12;

/** Puts bounds in the place of "10-15 triệu", "từ 10 đến 15 triệu", "khoảng 10 triệu". */
export function bounded(tokens: readonly Token[], text: string): readonly Token[] {
  const result: Token[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    const to = token.type === "number" ? upperBoundAfter(tokens, index, text) : null;
    if (token.type !== "number") result.push(token);
    else if (to === null) result.push(withBoundWords(token, text));
    else {
      result.push(joined(token, to));
      index += 2;
    }
  }
  return result;
}

function upperBoundAfter(
  tokens: readonly Token[],
  index: number,
  text: string
): NumberToken | null {
  const [from, link, to] = tokens.slice(index, index + 3);
  if (from?.type !== "number" || to?.type !== "number" || link === undefined) return null;
  const isLink =
    link.type === "sign" ? link.sign === "-" : TO.test(text.slice(link.start, link.end));
  return isLink && from.isMoney && to.isMoney ? to : null;
}

function joined(from: NumberToken, to: NumberToken): NumberToken {
  const lower = from.power === null && from.written !== null ? inUnitOf(from, to) : from.value;
  return { ...to, value: between(lower, to.value), start: from.start, written: null };
}

/** In "10-15 triệu" the 10 is in millions too; "500.000 - 1 triệu" is left as it is. */
function inUnitOf(from: NumberToken, { value, power }: NumberToken): Value {
  if (from.written === null || power === null || isCertain(from.value)) return from.value;
  const lower = figureInUnit(from.written, power);
  const [most] = value.form === "figure" ? value.values : [];
  return lower.values.every((least) => most !== undefined && least < most) ? lower : from.value;
}

function isCertain(value: Value): boolean {
  return value.form === "figure" && value.certain;
}

function between(lower: Value, upper: Value): Value {
  if (lower.form === "bounds" || upper.form === "bounds") return uncertainFigure([]);
  const [min] = lower.values;
  const [max] = upper.values;
  const isOrdered = min !== undefined && max !== undefined && min <= max;
  if (lower.certain && upper.certain && isOrdered) return { form: "bounds", min, max };
  return uncertainFigure([...upper.values, ...lower.values]);
}

function withBoundWords(token: NumberToken, text: string): NumberToken {
  const before = wordsBefore(text, token.start);
  const after = text.slice(token.end, token.end + REACH_AFTER);
  const found =
    WORDS_BEFORE.find(({ words }) => words.test(before)) ??
    WORDS_AFTER.find(({ words }) => words.test(after));
  if (!found || !token.isMoney || token.value.form === "bounds" || !token.value.certain)
    return token;
  return { ...token, value: openBounds(token.value, found.bound) };
}

function openBounds({ values }: Figure, bound: BoundWords["bound"]): Bounds {
  const amount = values[0] ?? null;
  return {
    form: "bounds",
    min: bound === "max" ? null : amount,
    max: bound === "min" ? null : amount,
  };
}
