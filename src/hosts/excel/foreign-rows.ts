import { LAST_COLUMN } from "../../sheets/model/formula-references";
import type { CellInput } from "./cell-input";
import type { ChangeDraft } from "./change-draft";
import type { SheetInsertion } from "./inserted-rows";
import type { Pending } from "./pending";
import { cellKey } from "./range-text";
import { shiftedRow } from "./row-shift";
import { requestPieceTexts, shiftedPieces } from "./written-texts";

type OwnTexts = ReadonlyMap<string, readonly CellInput[]>;

/** Excel spells formulas in its own way, and takes the apostrophe of a text away. */
function saysSame(input: CellInput, text: CellInput): boolean {
  if (typeof input !== "string" || typeof text !== "string") return input === text;
  if (input.startsWith("=")) return text.startsWith("=");
  return input.replace(/^'/, "") === text;
}

/** What the change may have written into inserted rows, by where that is now. */
function ownTexts(draft: ChangeDraft, sheet: string, present: readonly SheetInsertion[]): OwnTexts {
  const own = new Map<string, CellInput[]>();
  for (const { row, column, input, insertions } of draft.insertedTexts.filter(
    (text) => text.sheet === sheet
  )) {
    const key = cellKey({ row: shiftedRow(row, present.slice(insertions)), column });
    own.set(key, [...(own.get(key) ?? []), input]);
  }
  return own;
}

function requestIsForeign(
  worksheet: Excel.Worksheet,
  draft: ChangeDraft,
  { sheet, before, count }: SheetInsertion,
  { present, insertions }: { present: readonly SheetInsertion[]; insertions: number }
): Pending<boolean> {
  const range = {
    from: { row: before, column: 1 },
    to: { row: before + count - 1, column: LAST_COLUMN },
  };
  const texts = shiftedPieces({ sheet, range, insertions }, present).map((piece) =>
    requestPieceTexts(worksheet, sheet, piece)
  );
  const own = ownTexts(draft, sheet, present);
  const isOwn = (at: { row: number; column: number }, text: CellInput) =>
    own.get(cellKey(at))?.some((input) => saysSame(input, text)) ?? false;
  return () =>
    texts.flatMap((found) => found()).some((cell) => cell.text !== "" && !isOwn(cell, cell.text));
}

/**
 * Asks which of the inserted rows in doubt say something that the change has not written: those
 * are not the inserted ones. `present` are all that seem to be there, in their order.
 */
export function requestForeignRows(
  { worksheets }: Excel.Workbook,
  draft: ChangeDraft,
  present: readonly SheetInsertion[],
  inDoubt: readonly SheetInsertion[]
): Pending<SheetInsertion[]> {
  const asked = inDoubt.map((insertion) => {
    const { sheet } = insertion;
    const sameSheet = present.filter((other) => other.sheet === sheet);
    const insertions = sameSheet.indexOf(insertion) + 1;
    const place = { present: sameSheet, insertions };
    return [
      insertion,
      requestIsForeign(worksheets.getItem(sheet), draft, insertion, place),
    ] as const;
  });
  return () => asked.flatMap(([insertion, isForeign]) => (isForeign() ? [insertion] : []));
}
