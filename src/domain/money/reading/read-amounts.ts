import type { FundingSource } from "../funding-source";
import type { FundingMention } from "../find-funding-words";
import type { MoneyPart, MoneyReading, MoneyUnit } from "../money-reading";
import { bounded } from "./bounded";
import { describedItems } from "./described-items";
import { uncertainFigure } from "./figure";
import type { Figure, Value } from "./figure";
import { isDoubtful } from "./is-doubtful";
import { moneyItems } from "./money-items";
import type { MoneyText } from "./money-text";
import { multiplied } from "./multiply";
import { percentDoubt } from "./percentages";
import { suspiciousLast } from "./plausibility";
import { settleItems } from "./settle-items";
import type { Settled, Share } from "./settle-items";
import { tokensOf } from "./tokens";
import { withoutWraps } from "./without-wraps";

type AmountReading = Omit<MoneyReading, "original">;

/** What the amounts of a cell come to; `null` where it has none. */
export function readAmounts(
  text: MoneyText,
  mentions: readonly FundingMention[],
  unit: MoneyUnit | undefined
): AmountReading | null {
  const taken = withoutWraps(tokensOf(text, unit), text.masked);
  const tokens = bounded(multiplied(taken), text.masked);
  const said = moneyItems(tokens, text.masked, mentions);
  const items = describedItems(said);
  const settled = settleItems(items);
  if (settled === null) return items.length > 0 ? { kind: "undetermined" } : null;
  const percentages = percentDoubt(text.folded, tokens, mentions);
  const { shares } = percentages.sharesSources ? withoutSources(settled) : settled;
  const value =
    percentages.isNear || isDoubtful(said, { taken, joined: tokens }, text)
      ? doubtful(settled, percentages.factors)
      : settled.value;
  const reading = readingOf(value, shares);
  const { mismatch } = settled;
  const reason = reading.kind === "ambiguous" && mismatch !== undefined ? { mismatch } : {};
  return { ...reading, ...reason, ...sourceOf(shares) };
}

function doubtful({ value, shares }: Settled, factors: readonly number[]): Figure {
  const amounts = [value, ...shares.map((share) => share.value)].flatMap(amountsOf);
  const products = factors.flatMap((factor) => amounts.map((each) => Math.round(each * factor)));
  return uncertainFigure([...products, ...amounts]);
}

function withoutSources({ value, shares }: Settled): Settled {
  return { value, shares: shares.map((share) => ({ ...share, source: null })) };
}

function readingOf(value: Value, shares: readonly Share[]): AmountReading {
  if (value.form === "bounds") {
    const { min, max } = value;
    return { kind: "range", ...(min === null ? {} : { min }), ...(max === null ? {} : { max }) };
  }
  const [amount] = value.values;
  if (!value.certain || amount === undefined) {
    return { kind: "ambiguous", alternatives: suspiciousLast(value.values) };
  }
  if (amount === 0) return { kind: "none", amount: 0 };
  const parts = partsOf(shares);
  return { kind: "amount", amount, ...(parts.length > 0 ? { parts } : {}) };
}

/** One part per source, in order; none where no source is named. */
function partsOf(shares: readonly Share[]): readonly MoneyPart[] {
  const amounts = new Map<FundingSource | null, number>();
  for (const { value, source } of shares) {
    const amount = value.form === "figure" ? (value.values[0] ?? 0) : 0;
    if (amount > 0) amounts.set(source, (amounts.get(source) ?? 0) + amount);
  }
  const isNamed = [...amounts.keys()].some((source) => source !== null);
  return isNamed ? [...amounts].map(([source, amount]) => ({ amount, source })) : [];
}

function sourceOf(shares: readonly Share[]): Pick<AmountReading, "source"> {
  const paying = shares.filter(({ value }) => amountsOf(value)[0] !== 0);
  const sources = new Set(paying.map(({ source }) => source));
  const [source] = sources;
  return sources.size === 1 && source !== null && source !== undefined ? { source } : {};
}

function amountsOf(value: Value): readonly number[] {
  if (value.form === "figure") return value.values;
  return [value.max, value.min].filter((end) => end !== null);
}
