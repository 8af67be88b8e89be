import { formatMoney } from "../../domain/money/format-money";
import type { FundingSource } from "../../domain/money/funding-source";
import { moneyParts } from "../../domain/money/money-parts";
import type { MoneyReading } from "../../domain/money/money-reading";
import { moneyWords } from "../../domain/money/money-words";
import { readMoney } from "../../domain/money/read-money";

/** One source as it is being typed. */
export type SplitRow = {
  readonly key: number;
  readonly source: FundingSource | null;
  readonly text: string;
};

const UNIT = / đồng$/;

export function splitRows(reading: MoneyReading): readonly SplitRow[] {
  return moneyParts(reading).map(({ amount, source }, key) => ({
    key,
    source,
    text: figureOf(amount),
  }));
}

/** `45.000.000`: the unit stands beside the box. */
function figureOf(amount: number): string {
  return formatMoney(amount).replace(UNIT, "");
}

/** Whole đồng; `null` where the text says no certain amount. */
export function amountOf({ text }: SplitRow): number | null {
  const reading = readMoney(text, "dong");
  return reading.kind === "amount" ? (reading.amount ?? null) : null;
}

export function isUnclear(row: SplitRow): boolean {
  return row.text.trim() !== "" && amountOf(row) === null;
}

/** «45 triệu» becomes «45.000.000» when the box is left. */
export function withFigure(row: SplitRow): SplitRow {
  const amount = amountOf(row);
  return amount === null ? row : { ...row, text: figureOf(amount) };
}

export function sumOf(rows: readonly SplitRow[]): number {
  return rows.reduce((sum, row) => sum + (amountOf(row) ?? 0), 0);
}

/** The money words that the rows make; `null` while one of them cannot be read, or none says anything. */
export function wordsOfSplit(rows: readonly SplitRow[]): string | null {
  const parts = rows.flatMap((row) => {
    const amount = amountOf(row);
    return amount === null ? [] : [{ amount, source: row.source }];
  });
  return rows.some(isUnclear) || parts.length === 0 ? null : moneyWords(parts);
}

/** One more row, for the source that is not there yet. */
export function withAnother(rows: readonly SplitRow[]): readonly SplitRow[] {
  return [
    ...rows,
    { key: Math.max(-1, ...rows.map(({ key }) => key)) + 1, source: null, text: "" },
  ];
}
