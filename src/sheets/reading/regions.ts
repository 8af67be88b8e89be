import { foldText } from "../../domain/text/fold-text";
import type { SourceRow } from "../model/source-row";
import { filledCells } from "./cell-lookup";
import { continuationOf } from "./continuation-of";
import type { PlanHeading } from "./plan-heading";
import { readPlanHeading } from "./plan-heading";
import type { SideHeading } from "./side-heading";
import { readSideHeading } from "./side-heading";

/** A stretch of the document: a recognised table with its body, or rows outside the tables. */
export type Region =
  | { readonly kind: "plan"; readonly heading: PlanHeading; readonly body: readonly SourceRow[] }
  | { readonly kind: "side"; readonly heading: SideHeading; readonly body: readonly SourceRow[] }
  | { readonly kind: "outside"; readonly row: SourceRow };

const SECTION_START = /^[IVX]{1,5}\s*[./)]\s*\p{Lu}/u;
const CLOSING_START = /^(noi nhan|hieu truong|kt\. ?hieu truong|nguoi lap|ke toan$)/;
const LEVEL_BANNER = /^muc( do)? \d/;

/** Cuts a document or worksheet into tables and the text around them, in order. */
export function findRegions(rows: readonly SourceRow[]): Region[] {
  const regions: Region[] = [];
  for (let index = 0; index < rows.length;) {
    const side = readSideHeading(rows, index);
    const plan = side ? null : readPlanHeading(rows, index);
    const row = rows[index];
    if (side || plan) {
      const from = index + (plan?.height ?? 1);
      const end = bodyEnd(rows, from, plan, side);
      const body = rows.slice(from, end);
      if (side) regions.push({ kind: "side", heading: side, body });
      else if (plan) regions.push({ kind: "plan", heading: plan, body });
      index = end;
    } else {
      if (row) regions.push({ kind: "outside", row });
      index += 1;
    }
  }
  return regions;
}

/** The first row after the heading that no longer belongs to its table. */
function bodyEnd(
  rows: readonly SourceRow[],
  from: number,
  plan: PlanHeading | null,
  side: SideHeading | null
): number {
  const sheet = rows[from - 1]?.sheet;
  let index = from;
  while (index < rows.length) {
    const row = rows[index];
    if (!row || !continuesTable(row, sheet, plan)) break;
    if (startsOtherTable(rows, index, plan, side)) break;
    index += 1;
  }
  return index;
}

function continuesTable(
  row: SourceRow,
  sheet: string | undefined,
  plan: PlanHeading | null
): boolean {
  if (plan && row.sheet === sheet && continuationOf(row, plan)) return true;
  const filled = ownCells(row, plan);
  const only = filled.length === 1 ? filled[0] : undefined;
  const text = only ? foldText(only.text) : "";
  if (row.kind === "text") return LEVEL_BANNER.test(text);
  if (row.sheet !== sheet) return false;
  const first = filled[0];
  if (!first) return true;
  if (CLOSING_START.test(foldText(first.text))) return false;
  return !(only && (SECTION_START.test(only.text) || isParagraph(only.span, only.text)));
}

/** A lone text spread over much of the table's width is a paragraph after it. */
function isParagraph(span: number, text: string): boolean {
  const folded = foldText(text);
  return span >= 5 && !LEVEL_BANNER.test(folded) && !/^(tieu chuan|tong|cong)\b/.test(folded);
}

function ownCells(row: SourceRow, plan: PlanHeading | null) {
  const trackingStart = Math.min(...(plan?.tracking.values() ?? []), Infinity);
  return filledCells(row).filter((cell) => cell.column < trackingStart);
}

/** A repeated heading of the same table stays inside; another table's heading ends this one. */
function startsOtherTable(
  rows: readonly SourceRow[],
  index: number,
  plan: PlanHeading | null,
  side: SideHeading | null
): boolean {
  const otherSide = readSideHeading(rows, index);
  if (otherSide) return otherSide.table !== side?.table;
  const otherPlan = readPlanHeading(rows, index);
  if (!otherPlan) return false;
  return !plan || !sameHeadings(plan, otherPlan);
}

function sameHeadings(a: PlanHeading, b: PlanHeading): boolean {
  return (
    a.columns.size === b.columns.size &&
    [...a.columns].every(([column, role]) => b.columns.get(column) === role)
  );
}
