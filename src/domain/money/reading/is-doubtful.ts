import { LEAVES_A_REST, LESSENS, NO_PLAIN_LIST, NOT_PLAIN_DONG, SAYS_EACH } from "./item-words";
import type { MoneyItem } from "./money-item";
import type { MoneyText } from "./money-text";
import { partsOfCell } from "./parts-of-cell";
import { SAYS_NONE, SAYS_OPEN } from "./state-phrases";
import type { Token } from "./token";

/**
 * Whether something else in the cell makes its amount uncertain: a price that is not counted, a
 * share without a figure, words that contradict the amount or leave it open.
 */
export function isDoubtful(
  items: readonly MoneyItem[],
  { taken, joined }: { readonly taken: readonly Token[]; readonly joined: readonly Token[] },
  { folded, masked }: MoneyText
): boolean {
  const words = masked.replace(/\n/g, " ");
  return (
    (hasSeveral(items) && NO_PLAIN_LIST.test(words)) ||
    hasPrice(items, taken, words) ||
    hasOpenShare(items) ||
    joined.some(isTimes) ||
    SAYS_OPEN.test(folded) ||
    NOT_PLAIN_DONG.test(folded) ||
    LESSENS.test(masked) ||
    LEAVES_A_REST.test(words) ||
    deniesIt(masked)
  );
}

function hasSeveral(items: readonly MoneyItem[]): boolean {
  return items.filter(hasMoney).length > 1 || items.some(({ inner }) => inner.length > 0);
}

/** A stated total takes in the prices; in a product the price is counted. */
function hasPrice(items: readonly MoneyItem[], tokens: readonly Token[], words: string): boolean {
  if (items.some(({ isTotal }) => isTotal)) return false;
  return items.some(({ isPrice }) => isPrice) || (SAYS_EACH.test(words) && !tokens.some(isTimes));
}

/** Left over after products are joined, it multiplies by something that could not be read. */
function isTimes(token: Token): boolean {
  return token.type === "sign" && token.sign === "x";
}

/** "15 triệu + XHH" */
function hasOpenShare(items: readonly MoneyItem[]): boolean {
  return items.some((item, index) => {
    const previous = items[index - 1];
    const isOpen = item.joint === "plus" && !hasMoney(item) && item.sources.length > 0;
    return isOpen && previous !== undefined && hasMoney(previous);
  });
}

function deniesIt(masked: string): boolean {
  return partsOfCell(masked).some(({ words }) => SAYS_NONE.test(words) && /[a-z]/.test(words));
}

function hasMoney({ value, inner }: MoneyItem): boolean {
  return value !== null || inner.length > 0;
}
