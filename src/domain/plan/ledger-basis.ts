import type { BudgetSpan, Quarter, YearQuarter } from "./budget-span";
import type { FormId } from "./form-id";
import type { PlanRow, RowField } from "./plan-row";

/** The column that names sources beside the money's own, by form. */
export const FUNDING_BASIS: Readonly<Record<FormId, RowField | null>> = {
  "cv5932-9": "conditions",
  "quang-ninh-10": "funding",
  "tt57-2026-bieu2": null,
};

/** What separates the parts of a basis. */
export const BASIS_SEPARATOR = "|";
/** Stands for a date that is missing, and between the first quarter and the last. */
export const BASIS_MARKS = { unknown: "?", to: "–", in: "/" } as const;

export type LedgerBasis = {
  readonly funding: string;
  readonly time: string;
  readonly span: BudgetSpan;
};

const QUARTERS = /^(?:(\d{4})\/([1-4])|\?)–(?:(\d{4})\/([1-4])|\?)$/;

/**
 * What a ledger line was made from beside its money words, in one text that a formula on the sheet
 * can make as well: `2026/4–2026/4|Tháng 10/2026|Ngân sách`.
 */
export function basisOf(row: Pick<PlanRow, "words">, form: FormId, span: BudgetSpan): string {
  const field = FUNDING_BASIS[form];
  return basisText({
    funding: field === null ? "" : (row.words[field] ?? ""),
    time: row.words.time ?? "",
    span,
  });
}

/** `null` where the text is none of ours; a separator among the words spoils the reading. */
export function readBasis(basis: string): LedgerBasis | null {
  const [quarters, time, funding, ...more] = basis.split(BASIS_SEPARATOR);
  const match = QUARTERS.exec(quarters ?? "");
  if (funding === undefined || time === undefined || !match || more.length > 0) return null;
  const [, fromYear, fromQuarter, toYear, toQuarter] = match;
  const span = { from: yearQuarter(fromYear, fromQuarter), to: yearQuarter(toYear, toQuarter) };
  return { funding, time, span };
}

function basisText({ funding, time, span }: LedgerBasis): string {
  const quarters = [span.from, span.to].map(mark).join(BASIS_MARKS.to);
  return [quarters, time, funding].join(BASIS_SEPARATOR);
}

function mark(at: YearQuarter | null): string {
  return at ? `${at.year}${BASIS_MARKS.in}${at.quarter}` : BASIS_MARKS.unknown;
}

function yearQuarter(year: string | undefined, quarter: string | undefined): YearQuarter | null {
  if (year === undefined || quarter === undefined) return null;
  return { year: Number(year), quarter: Number(quarter) as Quarter };
}
