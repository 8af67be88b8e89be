import { readCriterionCode } from "../../domain/catalog/read-criterion-code";
import { foldText } from "../../domain/text/fold-text";
import type { Continuation } from "../forms/continuation-mark";
import type { ColumnRole } from "../forms/form-spec";
import type { SourceRow } from "../model/source-row";
import type { RowCell, TableRow } from "./table-row";
import { textOf } from "./table-row";

/** Columns that a row starting its own activity normally fills, and a broken-off rest leaves blank. */
const STARTERS: readonly ColumnRole[] = ["time", "money", "funding", "number"];
const MID_SENTENCE = /^[\p{Ll}\d(]/u;
const FINISHED = /[.;:!?…]$/;
/** A criterion cell that a page break cut before its code. */
const CUT_CRITERION = /\b(tieu chi|tc)( so)?[ :.–-]*$/;
const BULLET = /^\s*([-+•*]|\d+[.)]|[a-zđ]\))\s/;

/**
 * Whether a row is the rest of the one above, cut by a page break: it starts nothing of its own and
 * at least one of its texts goes on in the middle of a sentence. Schools' documents show both cuts
 * inside a cell and an empty criterion cell for a second activity; only the former is joined.
 */
export function continuesRow(
  row: TableRow,
  above: TableRow,
  afterRepeatedHeading: boolean
): boolean {
  if (criterionOf(row) !== null || STARTERS.some((role) => ownText(row, role) !== "")) return false;
  const texts = ownRoles(row);
  if (texts.length === 0) return false;
  return (
    afterRepeatedHeading || texts.some((role) => goesOn(textOf(above, role), textOf(row, role)))
  );
}

/** "Tiêu chí" alone above "3.3" alone: one criterion cut in two. */
export function completesCriterion(row: TableRow, above: TableRow): boolean {
  const cut = criterionCell(above);
  return (
    CUT_CRITERION.test(foldText(cut)) &&
    readCriterionCode(cut) === null &&
    readCriterionCode(`${cut} ${criterionCell(row)}`) !== null
  );
}

/** Two rows as one: each cell's words one after the other, from where the upper row stood. */
export function joinRows(above: TableRow, row: TableRow): TableRow {
  const cells = new Map<ColumnRole, RowCell>(above.cells);
  for (const [role, cell] of row.cells) {
    const upper = above.cells.get(role);
    if (cell.text === "" || cell.merged) continue;
    cells.set(role, upper ? { ...upper, text: joinTexts(upper.text, cell.text) } : cell);
  }
  return { source: joinSources(above.source, row.source), cells };
}

/** A row that was split because it was too high: the words as they were before. */
export function continuedRow(
  above: TableRow,
  row: TableRow,
  { continued }: Continuation
): TableRow {
  const cells = new Map<ColumnRole, RowCell>(above.cells);
  for (const [role, { text, at }] of row.cells) {
    const upper = above.cells.get(role);
    if (text === "" || !upper) continue;
    const joint = continued.has(at.cell.replace(/\d+$/, "")) ? " " : "\n";
    const whole = upper.text === "" ? text : `${upper.text}${joint}${text}`;
    cells.set(role, { ...upper, text: whole });
  }
  return { source: above.source, cells };
}

/** The school's own columns go on in the lower row like the others. */
function joinSources(above: SourceRow, row: SourceRow): SourceRow {
  const rest = new Map(row.cells.filter((cell) => !cell.merged).map((c) => [c.column, c.text]));
  const cells = above.cells.map((cell) => {
    const text = rest.get(cell.column) ?? "";
    return text === "" ? cell : { ...cell, text: joinTexts(cell.text, text) };
  });
  return { ...above, cells };
}

/** A rest that starts a list item or follows a finished sentence goes on a line of its own. */
function joinTexts(upper: string, rest: string): string {
  if (upper === "") return rest;
  return BULLET.test(rest) || (FINISHED.test(upper) && !MID_SENTENCE.test(rest))
    ? `${upper}\n${rest}`
    : `${upper} ${rest}`;
}

function goesOn(upper: string, rest: string): boolean {
  return upper !== "" && rest !== "" && MID_SENTENCE.test(rest) && !FINISHED.test(upper);
}

function ownText(row: TableRow, role: ColumnRole): string {
  const cell = row.cells.get(role);
  return cell && !cell.merged ? cell.text : "";
}

function ownRoles(row: TableRow): ColumnRole[] {
  return [...row.cells.keys()].filter((role) => ownText(row, role) !== "");
}

export function criterionCell(row: TableRow): string {
  return textOf(row, "criterion") || textOf(row, "standard-criterion");
}

function criterionOf(row: TableRow): string | null {
  return readCriterionCode(criterionCell(row))?.code ?? null;
}
