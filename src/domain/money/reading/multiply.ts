import { combineFigures, uncertainFigure } from "./figure";
import type { Figure } from "./figure";
import type { NumberToken, Token } from "./token";
import { wholeDong } from "./whole-dong";

const SCALES = [1, 1_000, 1_000_000];

/**
 * Puts the product in the place of "2 đợt x 4.500.000 đồng/đợt = 9.000.000 đồng". A price whose
 * units are not all counted ("300.000đ/người/tháng x 25 người") stays a price.
 */
export function multiplied(tokens: readonly Token[]): readonly Token[] {
  const result: Token[] = [];
  let index = 0;
  while (index < tokens.length) {
    const chain = chainAt(tokens, index);
    if (chain === null) {
      result.push(...tokens.slice(index, index + 1));
      index += 1;
      continue;
    }
    result.push(productOf(chain));
    index = chain.next;
  }
  return result;
}

type Chain = {
  readonly factors: readonly NumberToken[];
  readonly stated: NumberToken | null;
  readonly next: number;
};

function chainAt(tokens: readonly Token[], index: number): Chain | null {
  const first = numberAt(tokens, index);
  if (first === null) return null;
  const factors = [first];
  let next = index + 1;
  for (;;) {
    const factorIndex = afterSign(tokens, next, "x");
    const factor = factorIndex === null ? null : numberAt(tokens, factorIndex);
    if (factor === null || factorIndex === null) break;
    factors.push(factor);
    next = factorIndex + 1;
  }
  if (factors.length < 2) return null;
  const statedIndex = afterSign(tokens, next, "=");
  const stated = statedIndex === null ? null : numberAt(tokens, statedIndex);
  return {
    factors,
    stated,
    next: stated === null || statedIndex === null ? next : statedIndex + 1,
  };
}

/** The place after the sign, with nothing but words (what is counted) and line ends before it. */
function afterSign(tokens: readonly Token[], index: number, sign: "x" | "="): number | null {
  let at = index;
  while (isWordOrLineEnd(tokens[at])) at += 1;
  const token = tokens[at];
  return token?.type === "sign" && token.sign === sign ? at + 1 : null;
}

function isWordOrLineEnd(token: Token | undefined): boolean {
  return token?.type === "word" || (token?.type === "sign" && token.sign === "\n");
}

function numberAt(tokens: readonly Token[], index: number): NumberToken | null {
  const token = tokens[index];
  return token?.type === "number" ? token : null;
}

function productOf({ factors, stated }: Chain): NumberToken {
  const price = priceAmong(factors);
  const counts = factors.filter((factor) => factor !== price);
  const product = price === null ? countOf(factors) : timesCounts(price, counts);
  const start = Math.min(...factors.map((factor) => factor.start));
  const end = (stated ?? factors.at(-1) ?? price)?.end ?? start;
  return {
    type: "number",
    value: stated === null ? product : agreed(stated, product, price?.power ?? null),
    written: null,
    power: price?.power ?? stated?.power ?? null,
    rates: stated === null ? Math.max(0, (price?.rates ?? 0) - counts.length) : 0,
    isMoney: price !== null || stated?.isMoney === true,
    start,
    end,
  };
}

/** The factor with a unit; without one, the last that can be money by itself. */
function priceAmong(factors: readonly NumberToken[]): NumberToken | null {
  const withUnit = factors.filter((factor) => factor.isMoney && isPrice(factor));
  return withUnit.at(-1) ?? [...factors].reverse().find((factor) => factor.isMoney) ?? null;
}

function isPrice({ power, written, value }: NumberToken): boolean {
  return power !== null || written === null || (value.form === "figure" && value.certain);
}

function timesCounts(price: NumberToken, counts: readonly NumberToken[]): Figure {
  const value = price.value.form === "figure" ? price.value : uncertainFigure([]);
  return combineFigures([value, ...counts.map(countAsFigure)], (a, b) => a * b);
}

function countOf(factors: readonly NumberToken[]): Figure {
  return combineFigures(factors.map(countAsFigure), (a, b) => a * b);
}

/** How many; a price among the counts ("5 triệu x 2 triệu") makes no sense. */
function countAsFigure({ written, power }: NumberToken): Figure {
  const isCount = written !== null && power === null && written.style !== "broken";
  if (!isCount) return uncertainFigure([]);
  const [form] = written.forms;
  const count =
    written.style === "either"
      ? wholeDong({ ...form, decimals: 0 }, 0)
      : Number(form.digits) / 10 ** form.decimals;
  return { form: "figure", values: count === null ? [] : [count], certain: true };
}

/** The stated result if the product confirms it, whatever unit its factors left out; else both. */
function agreed(stated: NumberToken, product: Figure, pricePower: number | null): Figure {
  const result = stated.value.form === "figure" ? stated.value : uncertainFigure([]);
  const scales = pricePower === null ? SCALES : [1];
  const possible = product.values.flatMap((value) => scales.map((scale) => value * scale));
  const isConfirmed = result.certain && result.values.some((value) => possible.includes(value));
  return isConfirmed ? result : uncertainFigure([...result.values, ...product.values]);
}
