import type { FundingSource } from "../funding-source";
import { combineFigures, uncertainFigure } from "./figure";
import type { Bounds, Figure, Value } from "./figure";
import type { MoneyItem } from "./money-item";

/** A share of the whole and the one source it is said to come from. */
export type Share = { readonly value: Value; readonly source: FundingSource | null };

export type Settled = { readonly value: Value; readonly shares: readonly Share[] };

/**
 * What items with money amount to together: a total and its shares, or a list to be added up.
 * Shares that do not make up the total leave it uncertain, and so does a list of bare amounts.
 * `null` where only prices are given.
 */
export function settleItems(items: readonly MoneyItem[]): Settled | null {
  const counted = items.filter(isCounted);
  const [first] = counted;
  if (first === undefined) return null;
  if (counted.length === 1) return settleItem(first);
  const total = totalAmong(counted);
  if (total === null) return sumOf(counted);
  const settledTotal = settleItem(total);
  const parts = sumOf(counted.filter((item) => item !== total));
  return settledTotal === null ? parts : withShares(settledTotal, parts);
}

function isCounted(item: MoneyItem): boolean {
  return item.value === null ? settleItems(item.inner) !== null : !item.isPrice;
}

/** The amount before "trong đó", after "=" or beside "tổng". */
function totalAmong(items: readonly MoneyItem[]): MoneyItem | null {
  const [first, second] = items;
  const last = items.at(-1);
  const totals = items.filter(({ isTotal }) => isTotal);
  if (totals.length > 1) return null;
  if (second?.opensParts) return first ?? null;
  if (last?.joint === "equals") return last;
  return totals[0] ?? null;
}

function settleItem(item: MoneyItem): Settled | null {
  const source = onlyOne(item.sources);
  const inner = settleItems(item.inner);
  if (item.value === null) return inner === null ? null : inherited(inner, source);
  const itself = { value: item.value, shares: [{ value: item.value, source }] };
  return inner === null ? itself : withShares(itself, inherited(inner, source));
}

function inherited({ value, shares }: Settled, source: FundingSource | null): Settled {
  return { value, shares: shares.map((share) => ({ ...share, source: share.source ?? source })) };
}

function withShares(total: Settled, parts: Settled): Settled {
  const outer = onlyOne(total.shares.flatMap(({ source }) => source ?? []));
  const { shares } = inherited(parts, outer);
  if (agrees(total.value, parts.value)) {
    return { value: total.value, shares };
  }
  return { value: uncertainFigure([...amountsOf(total.value), ...amountsOf(parts.value)]), shares };
}

function agrees(total: Value, sum: Value): boolean {
  if (total.form === "bounds" || sum.form === "bounds") return false;
  return total.certain && sum.certain && total.values[0] === sum.values[0];
}

function sumOf(items: readonly MoneyItem[]): Settled {
  const settled = items.flatMap((item) => settleItem(item) ?? []);
  const values = settled.map(({ value }) => value);
  const sum = addUp(values);
  const value = isList(items) ? sum : uncertainFigure([sum, ...values].flatMap(amountsOf));
  return { value, shares: settled.flatMap(({ shares }) => shares) };
}

/** Side by side, or on lines that may only be wrapped, amounts are a list if each has its source. */
function isList(items: readonly MoneyItem[]): boolean {
  const [, ...others] = items;
  if (others.every(isAdded)) return true;
  const isLoose = others.some(({ joint }) => joint === "none" || joint === "line");
  if (isLoose) return items.every(({ sources }) => sources.length === 1);
  return items.every(({ isDescribed }) => isDescribed);
}

function isAdded({ joint }: MoneyItem): boolean {
  return joint === "plus";
}

function addUp(values: readonly Value[]): Value {
  const figures = values.filter((value): value is Figure => value.form === "figure");
  if (figures.length === values.length) return combineFigures(figures, (a, b) => a + b);
  if (!figures.every(({ certain }) => certain)) return uncertainFigure([]);
  return { form: "bounds", min: sumOfEnds(values, "min"), max: sumOfEnds(values, "max") };
}

function sumOfEnds(values: readonly Value[], end: "min" | "max"): number | null {
  return values.reduce<number | null>((sum, value) => {
    const amount = value.form === "bounds" ? value[end] : (value.values[0] ?? null);
    return sum === null || amount === null ? null : sum + amount;
  }, 0);
}

function amountsOf(value: Value): readonly number[] {
  return value.form === "figure" ? value.values : endsOf(value);
}

function endsOf({ min, max }: Bounds): number[] {
  return [max, min].filter((end) => end !== null);
}

function onlyOne(sources: readonly FundingSource[]): FundingSource | null {
  const distinct = new Set(sources);
  return distinct.size === 1 ? (sources[0] ?? null) : null;
}
