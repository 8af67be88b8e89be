import type { SourceSheet, SourceWorkbook } from "../model/source-row";
import { UnreadableFile } from "../model/unreadable-file";
import type { PlanReading, ReadingOptions } from "./read-plan";
import { readPlan } from "./read-plan";
import { isGarbled } from "./text-quality";

/** A plan with the sheet it was found in and the other sheets of the file. */
export type PlanSheetReading = {
  readonly reading: PlanReading;
  readonly sheet: SourceSheet;
  readonly others: readonly SourceSheet[];
};

/**
 * Finds the plan in a workbook or document: the sheet with most plan rows.
 * @throws UnreadableFile `garbled` when the text is too damaged to trust, `no-plan-table` when no
 * sheet has the heading row of a plan, `empty` when there is no text at all.
 */
export function readPlanSheet(
  source: SourceWorkbook,
  options: ReadingOptions = {}
): PlanSheetReading {
  const rows = source.sheets.flatMap((sheet) => sheet.rows);
  if (rows.length === 0) throw new UnreadableFile("empty");
  if (isGarbled(rows)) throw new UnreadableFile("garbled");
  const found = source.sheets.flatMap((sheet) => {
    const reading = tryReadPlan(sheet, options);
    return reading ? [{ sheet, reading }] : [];
  });
  const [first, ...rest] = found;
  if (!first) throw new UnreadableFile("no-plan-table");
  const best = rest.reduce((most, next) => (count(next) > count(most) ? next : most), first);
  return { ...best, others: source.sheets.filter((sheet) => sheet !== best.sheet) };
}

function tryReadPlan(sheet: SourceSheet, options: ReadingOptions): PlanReading | null {
  try {
    return readPlan(sheet.rows, options);
  } catch (error) {
    if (error instanceof UnreadableFile && error.code === "no-plan-table") return null;
    throw error;
  }
}

function count({ reading }: { readonly reading: PlanReading }): number {
  return reading.plan.rows.length;
}
