import type { MoneyUnit } from "../money-reading";
import { certainFigure, uncertainFigure } from "./figure";
import type { Figure } from "./figure";
import { DECLARED_POWERS } from "./money-units";
import { suspiciousLast, usualFirst } from "./plausibility";
import { wholeDong } from "./whole-dong";
import type { Decimal, WrittenNumber } from "./written-number";

const DONG = 0;
const THOUSAND = 3;
const MILLION = 6;

/** Below this a number without a unit may be in thousands or millions. */
const SMALL = 1_000_000;

/** No row of a plan costs less đồng: the heading's unit has been overlooked. */
const SMALLEST_PRICE = 1_000;

/** Grouped, it is đồng from here; "1.200" alone may be short for more. */
const SMALL_GROUPED = 10_000;

const YEARS = { from: 1990, to: 2099 } as const;

/** A number in a unit of 10^power đồng. */
export function figureInUnit(written: WrittenNumber, power: number): Figure {
  const { style, forms } = written;
  if (style === "broken" || (style === "either" && power >= THOUSAND)) {
    const amounts = amountsOf(forms, power).filter((amount) => amount > 0);
    return uncertainFigure(suspiciousLast(amounts));
  }
  const amount = wholeDong(asGrouped(written), power);
  return amount === null ? figureOfFraction(forms[0], power) : certainFigure(amount);
}

/** A number without a unit, in a column that may declare one. */
export function figureWithoutUnit(written: WrittenNumber, declared: MoneyUnit | undefined): Figure {
  if (isZero(written)) return certainFigure(0);
  if (written.style === "broken") return figureInUnit(written, DECLARED_POWERS[declared ?? "dong"]);
  if (declared !== undefined) return figureInColumn(written, declared);
  const number = wholeDong(asGrouped(written), DONG);
  const isLarge = number === null && sizeOf(written.forms[0]) >= SMALL;
  if (number === null && (isGrouped(written) || isLarge))
    return figureOfFraction(written.forms[0], DONG);
  const isDong = number !== null && number >= (isGrouped(written) ? SMALL_GROUPED : SMALL);
  return isDong ? certainFigure(number) : figureOfSmall(written);
}

/** A number that a clerk typed in full in a column of millions, and a year, are not certain. */
function figureInColumn(written: WrittenNumber, declared: MoneyUnit): Figure {
  const inColumn = figureInUnit(written, DECLARED_POWERS[declared]);
  const number = wholeDong(asGrouped(written), DONG);
  if (declared === "dong" && number !== null && number < SMALLEST_PRICE)
    return figureOfSmall(written);
  const isTypedInFull = declared !== "dong" && number !== null && number >= SMALL;
  const isYear =
    written.style === "plain" && number !== null && number >= YEARS.from && number <= YEARS.to;
  if (isTypedInFull) return uncertainFigure(suspiciousLast([...inColumn.values, number]));
  return isYear ? uncertainFigure(inColumn.values) : inColumn;
}

/** Thousands, millions or đồng: whichever makes it the most usual row first. */
function figureOfSmall({ forms }: WrittenNumber): Figure {
  const amounts = [THOUSAND, MILLION, DONG].flatMap((power) => amountsOf(forms, power));
  return uncertainFigure(suspiciousLast(usualFirst(amounts)));
}

/** There is no part of a đồng: perhaps a larger unit is meant, perhaps the fraction is a slip. */
function figureOfFraction(form: Decimal, power: number): Figure {
  const larger = [THOUSAND, MILLION].filter((other) => other > power);
  const amounts = larger.flatMap((other) => amountsOf([form], other));
  const rounded = Math.round(sizeOf(form) * 10 ** power);
  return uncertainFigure(suspiciousLast(usualFirst([...amounts, rounded])));
}

function amountsOf(forms: readonly Decimal[], power: number): number[] {
  return forms.map((form) => wholeDong(form, power)).filter((amount) => amount !== null);
}

function sizeOf({ digits, decimals }: Decimal): number {
  return Number(digits) / 10 ** decimals;
}

function asGrouped({ style, forms }: WrittenNumber): Decimal {
  return style === "either" ? { digits: forms[0].digits, decimals: 0 } : forms[0];
}

function isGrouped({ style }: WrittenNumber): boolean {
  return style === "grouped" || style === "either";
}

function isZero({ style, forms }: WrittenNumber): boolean {
  return style !== "broken" && /^0+$/.test(forms[0].digits);
}
