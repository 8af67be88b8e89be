import type { FundingSource } from "../funding-source";
import type { MoneyItem } from "./money-item";

/**
 * Keeps only the items with money and gives them what the items without say: a source after an
 * amount that has none belongs to it ("45 triệu đồng, ngân sách"), else to the next ("XHH: …").
 * One that is added ("15 triệu + XHH") is a share of its own without a figure.
 */
export function describedItems(items: readonly MoneyItem[]): readonly MoneyItem[] {
  const described = [...items];
  items.forEach((item, index) => {
    if (hasMoney(item)) return;
    const owner = ownerOf(described, index);
    const before = owner === null ? undefined : described[owner];
    if (owner === null || before === undefined) return;
    described[owner] = withWordsOf(before, item, owner > index);
  });
  return described.filter(hasMoney).map((item) => ({ ...item, inner: describedItems(item.inner) }));
}

function hasMoney({ value, inner }: MoneyItem): boolean {
  return value !== null || inner.length > 0;
}

function ownerOf(items: readonly MoneyItem[], index: number): number | null {
  const previous = moneyIndex(items, index, -1);
  const next = moneyIndex(items, index, 1);
  const item = items[index];
  if (item?.opensParts || item?.isTotal) return next ?? previous;
  if (item?.joint === "plus" && previous !== null) return next;
  const isFree = (at: number | null) => at !== null && items[at]?.sources.length === 0;
  if (item?.sources.length === 0) return previous ?? next;
  if (isFree(previous) || next === null) return previous;
  return isFree(next) || previous === null || !isSameClause(items, index, previous)
    ? next
    : previous;
}

function moneyIndex(items: readonly MoneyItem[], from: number, step: 1 | -1): number | null {
  for (let index = from + step; index >= 0 && index < items.length; index += step) {
    const item = items[index];
    if (item !== undefined && hasMoney(item)) return index;
  }
  return null;
}

function isSameClause(items: readonly MoneyItem[], index: number, previous: number): boolean {
  return !items.slice(previous + 1, index + 1).some(({ joint }) => joint === "clause");
}

function withWordsOf(owner: MoneyItem, item: MoneyItem, isBefore: boolean): MoneyItem {
  const sources: FundingSource[] = isBefore
    ? [...item.sources, ...owner.sources]
    : [...owner.sources, ...item.sources];
  return {
    ...owner,
    sources: [...new Set(sources)],
    isDescribed: owner.isDescribed || item.isDescribed,
    isTotal: owner.isTotal || (isBefore && item.isTotal),
    opensParts: owner.opensParts || (isBefore && item.opensParts),
  };
}
