import { formatMoney } from "../../domain/money/format-money";
import type { FundingSource } from "../../domain/money/funding-source";
import { moneyParts } from "../../domain/money/money-parts";
import type { MoneyReading } from "../../domain/money/money-reading";
import type { Words } from "../words-context";
import type { ToldReading } from "./told-reading";

/**
 * What the words of a money cell are read to mean: «57.000.000 đồng, từ 2 nguồn».
 * @param elsewhere the sources that another cell of the row names
 */
export function tellMoney(
  reading: MoneyReading,
  elsewhere: readonly FundingSource[],
  words: Words
): ToldReading {
  const { kind } = reading;
  switch (kind) {
    case "amount":
      return { mark: "sure", text: amountOf(reading, elsewhere, words) };
    case "range":
      return { mark: "open", text: rangeOf(reading, words) };
    case "ambiguous": {
      const asks = (reading.alternatives ?? []).length > 0;
      return { mark: "question", text: words(asks ? "row.money.ambiguous" : "row.money.unclear") };
    }
    case "none":
    case "self":
    case "in-kind":
      return { mark: "sure", text: words(`row.money.${kind}`) };
    case "undetermined":
    case "other":
    case "blank":
      return { mark: "open", text: words(`row.money.${kind}`) };
  }
}

function amountOf(
  reading: MoneyReading,
  elsewhere: readonly FundingSource[],
  words: Words
): string {
  const amount = formatMoney(reading.amount ?? 0);
  const parts = moneyParts(reading);
  const named = new Set(parts.flatMap(({ source }) => (source === null ? [] : [source])));
  const sources = named.size > 0 ? [...named] : [...new Set(elsewhere)];
  const [only] = sources;
  if (sources.length > 1) return words("row.money.sources", { amount, count: sources.length });
  if (only === undefined) return words("row.money.amount", { amount });
  if (named.size > 0 && parts.some(({ source }) => source === null)) {
    return words("row.money.partlySourced", { amount });
  }
  return words("row.money.oneSource", { amount, source: words(`row.source.${only}`) });
}

function rangeOf({ min, max }: MoneyReading, words: Words): string {
  if (min !== undefined && max !== undefined) {
    return words("row.money.range", { min: formatMoney(min), max: formatMoney(max) });
  }
  if (max !== undefined) return words("row.money.atMost", { max: formatMoney(max) });
  if (min !== undefined) return words("row.money.atLeast", { min: formatMoney(min) });
  return words("row.money.rangeUnsaid");
}
