import type { PlanHeader } from "../../domain/plan/plan";
import { formatDateInWords } from "../../domain/timeline/format-date-in-words";
import { availableWidth } from "../layout/available-width";
import { measureText } from "../layout/measure-text";
import { lineCount } from "../layout/wrap-text";
import type { CellStyle } from "../model/cell-style";
import { PLAN_STYLES } from "./plan-styles";
import type { PlanSheetDraft } from "./plan-sheet-draft";

const RULE_HEIGHT = 9;
const GAP_HEIGHT = 8;
const TITLE_GAP = 3;
const RULE_SIGN = "─";
const NUMBER_TO_FILL = "…/KH-…";
const DATE_TO_FILL = "ngày … tháng … năm …";

/** Head and title of the document: authority, school, number; nation, motto, place and date. */
export function putHeader(draft: PlanSheetDraft, header: PlanHeader): void {
  const left = headColumns(draft, header);
  putHalves(draft, left, "authority", header.authority, "nation", header.nation);
  putHalves(draft, left, "school", header.school, "motto", header.motto);
  putRules(draft, left, header);
  draft.locate({ part: "header", item: "number" }, 1);
  draft.locate({ part: "header", item: "placeAndDate" }, left + 1);
  putSides(draft, left, numberWords(header), placeAndDate(header), {
    left: PLAN_STYLES.authority,
    right: PLAN_STYLES.placeAndDate,
  });
  draft.putGap(GAP_HEIGHT);
  putTitle(draft, header.titleLines);
}

/** The split where no line of either side is broken, as far as the form's columns allow. */
function headColumns(draft: PlanSheetDraft, header: PlanHeader): number {
  const lefts = [
    [header.authority, PLAN_STYLES.authority],
    [header.school, PLAN_STYLES.nation],
    [numberWords(header), PLAN_STYLES.authority],
  ] as const;
  const rights = [
    [header.nation, PLAN_STYLES.nation],
    [header.motto, PLAN_STYLES.nation],
    [placeAndDate(header), PLAN_STYLES.placeAndDate],
  ] as const;
  const fits = (lines: typeof lefts | typeof rights, width: number) =>
    lines.every(([text, { font }]) => lineCount(text ?? "", font, availableWidth(width)) === 1);
  return draft.headColumns((left, right) => fits(lefts, left) && fits(rights, right));
}

function numberWords({ number }: PlanHeader): string {
  return `Số: ${number ?? NUMBER_TO_FILL}`;
}

function putHalves(
  draft: PlanSheetDraft,
  columns: number,
  leftItem: "authority" | "school",
  left: string | null,
  rightItem: "nation" | "motto",
  right: string | null
): void {
  draft.locate({ part: "header", item: leftItem }, 1);
  draft.locate({ part: "header", item: rightItem }, columns + 1);
  const leftStyle = leftItem === "school" ? PLAN_STYLES.nation : PLAN_STYLES.authority;
  putSides(draft, columns, left, right, { left: leftStyle, right: PLAN_STYLES.nation });
}

/** @param columns how many of them the left side takes */
function putSides(
  draft: PlanSheetDraft,
  columns: number,
  left: string | null,
  right: string | null,
  styles: { readonly left: CellStyle; readonly right: CellStyle }
): void {
  draft.putAcross(draft.row, 1, columns, left, styles.left);
  draft.putAcross(draft.row, columns + 1, draft.lastColumn, right, styles.right);
  draft.row += 1;
}

/** Lines under the school's name (40 %) and the motto (full width), as rows of drawn signs. */
function putRules(draft: PlanSheetDraft, columns: number, { school, motto }: PlanHeader): void {
  draft.rowHeights[draft.row] = RULE_HEIGHT;
  putSides(draft, columns, ruleUnder(school, 13, 0.4), ruleUnder(motto, 13, 1), {
    left: PLAN_STYLES.rule,
    right: PLAN_STYLES.rule,
  });
}

function putTitle(draft: PlanSheetDraft, lines: readonly string[]): void {
  draft.locate({ part: "header", item: "title" }, 1);
  lines.forEach((text, line) => {
    draft.locate({ part: "header", item: "title", line }, 1);
    draft.putLine(text, PLAN_STYLES.title);
  });
  const last = lines.at(-1);
  if (last === undefined) return;
  draft.rowHeights[draft.row] = RULE_HEIGHT;
  draft.putLine(ruleUnder(last, 14, 0.4), PLAN_STYLES.rule);
  draft.putGap(TITLE_GAP);
}

function ruleUnder(text: string | null, size: number, share: number): string | null {
  if (text === null) return null;
  const width = measureText(text, { size, bold: true }) * share;
  return RULE_SIGN.repeat(
    Math.max(Math.round(width / measureText(RULE_SIGN, PLAN_STYLES.rule.font)), 1)
  );
}

function placeAndDate({ place, issued }: PlanHeader): string {
  return `${place ?? "…"}, ${issued === null ? DATE_TO_FILL : formatDateInWords(issued)}`;
}
