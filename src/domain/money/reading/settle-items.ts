import type { FundingSource } from "../funding-source";
import type { MoneyMismatch } from "../money-reading";
import { combineFigures, uncertainFigure } from "./figure";
import type { Bounds, Figure, Value } from "./figure";
import { figureInUnit } from "./figure-of-number";
import type { MoneyItem } from "./money-item";

/** A share of the whole and the one source it is said to come from. */
export type Share = { readonly value: Value; readonly source: FundingSource | null };

export type Settled = {
  readonly value: Value;
  readonly shares: readonly Share[];
  /** Set where the shares are certain, the total is too, and they are not the same. */
  readonly mismatch?: MoneyMismatch;
};

/** An item and what its brackets come to. */
type Opened = { readonly item: MoneyItem; readonly inner: Settled | null };

/**
 * What items with money amount to together: a total and its shares, or a list to be added up.
 * Shares that do not make up the total leave it uncertain, and so does a list of bare amounts.
 * `null` where only prices are given.
 */
export function settleItems(items: readonly MoneyItem[]): Settled | null {
  const counted = items
    .map((item): Opened => ({ item, inner: settleItems(item.inner) }))
    .filter(({ item, inner }) => (item.value === null ? inner !== null : !item.isPrice));
  const [first] = counted;
  if (first === undefined) return null;
  if (counted.length === 1) return settleItem(first);
  const total = totalAmong(counted);
  const settledTotal = total === null ? null : settleItem(total);
  if (total === null || settledTotal === null) return sumOf(counted);
  const parts = counted.filter((opened) => opened !== total);
  return withShares(settledTotal, sumOf(inUnitOfTotal(total.item, parts) ?? parts));
}

/** The amount before "trong đó", after "=" or beside "tổng". */
function totalAmong(counted: readonly Opened[]): Opened | null {
  const [first, second] = counted;
  const last = counted.at(-1);
  const totals = counted.filter(({ item }) => item.isTotal);
  if (totals.length > 1) return null;
  if (second?.item.opensParts) return first ?? null;
  if (last?.item.joint === "equals") return last;
  return totals[0] ?? null;
}

function settleItem({ item, inner }: Opened): Settled | null {
  const source = onlyOne(item.sources);
  if (item.value === null) return inner === null ? null : inherited(inner, source);
  const itself = { value: item.value, shares: [{ value: item.value, source }] };
  if (inner === null) return itself;
  const parts = item.inner.map((part): Opened => ({ item: part, inner: null }));
  const inUnit = inUnitOfTotal(item, parts);
  return withShares(itself, inherited(inUnit === null ? inner : sumOf(inUnit), source));
}

/**
 * "20 triệu (NS: 15; XHH: 5)": shares without any unit are in the unit of their total if they then
 * make it up exactly; else `null`.
 */
function inUnitOfTotal(
  { value, power }: MoneyItem,
  parts: readonly Opened[]
): readonly Opened[] | null {
  if (value === null || power === null || power === 0) return null;
  const inUnit = parts.flatMap(({ item, inner }) =>
    item.written === null || item.power !== null || item.value?.form === "bounds" || inner !== null
      ? []
      : [{ item: { ...item, value: figureInUnit(item.written, power) }, inner }]
  );
  return inUnit.length === parts.length && agrees(value, sumOf(inUnit).value) ? inUnit : null;
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
  const value = uncertainFigure([...amountsOf(total.value), ...amountsOf(parts.value)]);
  return { value, shares, ...mismatchOf(total.value, parts.value) };
}

function mismatchOf(total: Value, sum: Value): Pick<Settled, "mismatch"> {
  const [stated, added] = [certainAmount(total), certainAmount(sum)];
  return stated === null || added === null ? {} : { mismatch: { stated, sum: added } };
}

function certainAmount(value: Value): number | null {
  return value.form === "figure" && value.certain ? (value.values[0] ?? null) : null;
}

function agrees(total: Value, sum: Value): boolean {
  if (total.form === "bounds" || sum.form === "bounds") return false;
  return total.certain && sum.certain && total.values[0] === sum.values[0];
}

function sumOf(counted: readonly Opened[]): Settled {
  const settled = counted.flatMap((opened) => settleItem(opened) ?? []);
  const values = settled.map(({ value }) => value);
  const sum = addUp(values);
  const value = isList(counted.map(({ item }) => item))
    ? sum
    : uncertainFigure([sum, ...values].flatMap(amountsOf));
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
