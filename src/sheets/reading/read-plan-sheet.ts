import { PUBLICATION_SHEET, SHEET_NAMES } from "../model/sheet-names";
import type { SourceSheet, SourceWorkbook } from "../model/source-row";
import { UnreadableFile } from "../model/unreadable-file";
import type { PlanReading, ReadingOptions } from "./read-plan";
import { readPlan } from "./read-plan";
import { isGarbled } from "./text-quality";

/** The most text that a cell of a workbook takes. */
const LONGEST_CELL = 32_767;

/** A plan with the sheet it was found in and the other sheets of the file. */
export type PlanSheetReading = {
  readonly reading: PlanReading;
  readonly sheet: SourceSheet;
  readonly others: readonly SourceSheet[];
  /** Other sheets that hold a plan table of their own, such as last year's. */
  readonly otherPlans: readonly string[];
};

/**
 * Finds the plan in a workbook or document: a visible sheet, one with a tracking
 * block before any other, of the latest year, with most rows.
 * @throws UnreadableFile `garbled` when the text is too damaged to trust, `no-plan-table` when no
 * sheet has the heading row of a plan, `empty` when there is no text at all.
 */
export function readPlanSheet(
  source: SourceWorkbook,
  options: ReadingOptions = {}
): PlanSheetReading {
  const rows = source.sheets.flatMap((sheet) => sheet.rows);
  if (rows.length === 0) throw new UnreadableFile("empty");
  if (rows.some((row) => row.cells.some(({ text }) => text.length > LONGEST_CELL)))
    throw new UnreadableFile("too-large");
  const [likely, made] = [
    source.sheets.filter(isLikely),
    source.sheets.filter((s) => !isLikely(s)),
  ];
  if (isGarbled((likely.length > 0 ? likely : made).flatMap((sheet) => sheet.rows)))
    throw new UnreadableFile("garbled");
  const known = plansIn(likely, options);
  const found = known.length > 0 ? known : plansIn(made, options);
  const [first, ...rest] = found;
  if (!first) throw new UnreadableFile("no-plan-table");
  const best = rest.reduce((chosen, next) => (precedes(next, chosen) ? next : chosen), first);
  return {
    ...best,
    others: source.sheets.filter((sheet) => sheet !== best.sheet),
    otherPlans: found.filter((plan) => plan !== best).map(({ sheet }) => sheet.name),
  };
}

/** Sheets that follow from a plan grow with it, and would cost more to look through than the plan. */
const MADE_FROM_PLAN: ReadonlySet<string> = new Set(
  Object.values(SHEET_NAMES).filter((name) => name !== SHEET_NAMES.plan)
);

/** Copies for publication, as they are numbered; other names that begin so are the user's. */
const COPY = new RegExp(`^${PUBLICATION_SHEET}(?: \\(\\d+\\))?$`, "i");

function isLikely({ name }: SourceSheet): boolean {
  return !MADE_FROM_PLAN.has(name) && !COPY.test(name.normalize("NFC"));
}

function plansIn(sheets: readonly SourceSheet[], options: ReadingOptions): Found[] {
  return sheets.flatMap((sheet) => {
    const reading = tryReadPlan(sheet, options);
    return reading ? [{ sheet, reading }] : [];
  });
}

function tryReadPlan(sheet: SourceSheet, options: ReadingOptions): PlanReading | null {
  try {
    return readPlan(sheet.rows, options);
  } catch (error) {
    if (error instanceof UnreadableFile && error.code === "no-plan-table") return null;
    throw error;
  }
}

type Found = { readonly sheet: SourceSheet; readonly reading: PlanReading };

/**
 * Visible before hidden, with a tracking block before without, a later year, ours by name before a
 * copy of it, then more rows.
 */
function precedes(a: Found, b: Found): boolean {
  const order = ({ sheet, reading: { plan, layout } }: Found) => {
    const isTracked = layout.tracking.size > 0;
    return [
      sheet.hidden ? 0 : 1,
      isTracked ? 1 : 0,
      plan.schoolYear ?? "",
      isTracked && sheet.name === SHEET_NAMES.plan ? 1 : 0,
      plan.rows.length,
    ] as const;
  };
  const [left, right] = [order(a), order(b)];
  const differing = left.findIndex((value, index) => value !== right[index]);
  return differing !== -1 && (left[differing] ?? 0) > (right[differing] ?? 0);
}
