import { contains } from "../../sheets/model/cell-ranges";
import type { CellRange } from "../../sheets/model/cell-range";
import type { CellDescription, SheetDescription } from "../../sheets/model/sheet-description";
import type { OpenedPlan } from "../changes/opened-plan";
import { splitSheet } from "./split-sheet";

/** What a copy for publication leaves out; worded by the locales as `stripped.<kind>`. */
export type StrippedKind =
  /** The columns beside the print, the school's own that no form prints among them. */
  | "tracking"
  /** Sheets of the workbook. */
  | "sheets"
  /** Words below or beside the print. */
  | "words-outside"
  /** Rows and columns that the user has hidden. */
  | "hidden"
  /** Formulas: the copy has their results. */
  | "formulas"
  /** Drop-downs and conditional formats, which point at other sheets. */
  | "rules"
  /** Comments and notes, links, pictures: whatever a cell carries beside its words. */
  | "comments";

/** `count` is `null` for what is left out whether there is any or not. */
export type StrippedPart = { readonly kind: StrippedKind; readonly count: number | null };

export type PublicationCopy = {
  readonly sheet: SheetDescription;
  readonly stripped: readonly StrippedPart[];
  /** Filled cells of the form's column "Ghi chú", which is printed: to be looked through. */
  readonly notes: number;
  /** Rows of the copy that Excel cannot make high enough for their words. */
  readonly cut: readonly number[];
};

/**
 * The plan sheet as it is printed and nothing else: a new sheet of plain words, looks and sizes,
 * made from what is shown, so that nothing can come along unseen. Rows too high for Excel are split in
 * it where that can be, so that no words are cut off.
 */
export function publicationCopy(
  plan: OpenedPlan,
  planSheet: SheetDescription,
  name: string
): PublicationCopy {
  const { opened, sheet, print } = splitSheet(plan, planSheet);
  const { part, page, raised } = print;
  const isShown = shownIn(sheet, part);
  const shown = sheet.cells.filter(isShown);
  const { hiddenRows = [], hiddenColumns = [] } = sheet;
  return {
    sheet: {
      name,
      columnWidths: sheet.columnWidths.slice(0, part.to.column),
      rowHeights: heightsWithin({ ...sheet.rowHeights, ...raised }, part),
      cells: shown.map(withoutFormula),
      merges: sheet.merges.filter(({ from, to }) => contains(part, from) && contains(part, to)),
      validations: [],
      conditionalFormats: [],
      pageSetup: page,
      hiddenRows: hiddenRows.filter((row) => row <= part.to.row),
      hiddenColumns: hiddenColumns.filter((column) => column <= part.to.column),
    },
    stripped: strippedParts(opened, sheet, part),
    notes: countNotes(opened),
    cut: print.overLimit.filter((row) => row <= part.to.row),
  };
}

/** Hidden lines keep their place, so that nothing moves, but not their words. */
function shownIn({ hiddenRows = [], hiddenColumns = [] }: SheetDescription, part: CellRange) {
  const [rows, columns] = [new Set(hiddenRows), new Set(hiddenColumns)];
  return (cell: CellDescription) =>
    contains(part, cell) && !rows.has(cell.row) && !columns.has(cell.column);
}

function withoutFormula({ formula: _, ...cell }: CellDescription): CellDescription {
  return cell;
}

function heightsWithin(
  heights: Readonly<Record<number, number>>,
  part: CellRange
): Record<number, number> {
  return Object.fromEntries(Object.entries(heights).filter(([row]) => Number(row) <= part.to.row));
}

function strippedParts(
  { source, file }: OpenedPlan,
  sheet: SheetDescription,
  part: CellRange
): StrippedPart[] {
  const isShown = shownIn(sheet, part);
  const filled = sheet.cells.filter(({ value }) => value !== null && value !== "");
  const side = Math.min(...file.layout.tracking.values(), Infinity);
  const beside = filled.filter(({ column }) => column >= side);
  const outside = filled.filter((cell) => cell.column < side && !contains(part, cell));
  const hidden = filled.filter((cell) => contains(part, cell) && !isShown(cell));
  const formulas = filled.filter((cell) => isShown(cell) && cell.formula !== undefined);
  const parts: StrippedPart[] = [
    { kind: "tracking", count: new Set(beside.map(({ column }) => column)).size },
    { kind: "sheets", count: source.sheets.length - 1 },
    { kind: "words-outside", count: outside.length },
    { kind: "hidden", count: hidden.length },
    { kind: "formulas", count: formulas.length },
    { kind: "rules", count: sheet.validations.length + sheet.conditionalFormats.length },
    { kind: "comments", count: null },
  ];
  return parts.filter(({ count }) => count !== 0);
}

function countNotes({ file }: OpenedPlan): number {
  return file.plan.rows.filter(({ words }) => (words.note ?? "") !== "").length;
}

/** A name for the copy that no sheet has yet: an earlier copy may be in use and is left alone. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const names = new Set(taken.map((name) => name.normalize("NFC").toLowerCase()));
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted} (${number})`;
    if (!names.has(name.normalize("NFC").toLowerCase())) return name;
  }
}
