import type { CellPosition } from "../../sheets/model/cell-address";
import { cellName } from "../../sheets/model/cell-address";
import { LAST_COLUMN } from "../../sheets/model/formula-references";
import type { CellRange } from "../../sheets/model/cell-range";
import { WorkbookRefused } from "../../sheets/model/workbook-refused";
import { rangeReference } from "../cells/range-reference";
import type { CellInput } from "./cell-input";
import type { ChangeDraft, WrittenRange } from "./change-draft";
import { cellKey, rowsReference } from "./range-text";
import { shiftedRow } from "./row-shift";
import type { Pending } from "./pending";
import type { SheetInsertion } from "./inserted-rows";

/** What the cells of a change say, by sheet and cell: to tell later whether someone edited them. */
export type WrittenTexts = ReadonlyMap<string, WrittenText>;
type WrittenText = CellPosition & { readonly sheet: string; readonly text: CellInput };

type Piece = { readonly range: CellRange; readonly firstRow: number };

/** The range where it is once all rows are inserted, in pieces where some came in between. */
export function shiftedPieces(
  { range, insertions, sheet }: Pick<WrittenRange, "range" | "insertions" | "sheet">,
  all: readonly SheetInsertion[]
): Piece[] {
  const later = all.filter((insertion) => insertion.sheet === sheet).slice(insertions);
  const pieces: { range: CellRange; firstRow: number }[] = [];
  for (let row = range.from.row; row <= range.to.row; row += 1) {
    const at = shiftedRow(row, later);
    const open = pieces.at(-1);
    if (open?.range.to.row === at - 1) {
      open.range = { ...open.range, to: { ...open.range.to, row: at } };
    } else {
      const from = { ...range.from, row: at };
      pieces.push({ range: { from, to: { ...range.to, row: at } }, firstRow: row });
    }
  }
  return pieces;
}

/** The formulas of a loaded range, cell by cell. */
function textsOf(sheet: string, range: Excel.Range): WrittenText[] {
  if (range.isNullObject) return [];
  const { rowIndex, columnIndex } = range;
  return (range.formulas as CellInput[][]).flatMap((texts, rowOffset) =>
    texts.map((text, columnOffset) => {
      const row = rowIndex + rowOffset + 1;
      return { sheet, row, column: columnIndex + columnOffset + 1, text };
    })
  );
}

function requestTexts(sheet: string, range: Excel.Range): Pending<WrittenText[]> {
  range.load(["formulas", "rowIndex", "columnIndex"]);
  return () => textsOf(sheet, range);
}

/** Of whole rows only what is in them: nobody waits for 16,384 columns. */
export function requestPieceTexts(
  worksheet: Excel.Worksheet,
  sheet: string,
  { range }: Piece
): Pending<WrittenText[]> {
  const { from, to } = range;
  if (to.column < LAST_COLUMN) {
    return requestTexts(sheet, worksheet.getRange(rangeReference(range)));
  }
  const rows = worksheet.getRange(rowsReference(from.row, to.row - from.row + 1));
  return requestTexts(sheet, rows.getUsedRangeOrNullObject(true));
}

function requestPiece(
  worksheet: Excel.Worksheet,
  { sheet, cells }: WrittenRange,
  piece: Piece
): Pending<WrittenText[]> {
  const texts = requestPieceTexts(worksheet, sheet, piece);
  const inserted = piece.range.from.row - piece.firstRow;
  return () =>
    texts().filter(
      ({ row, column }) => !cells || cells.has(cellKey({ row: row - inserted, column }))
    );
}

/** A sheet that the change added goes as a whole, so every cell of it counts. */
function requestAdded(worksheet: Excel.Worksheet, sheet: string): Pending<WrittenText[]> {
  return requestTexts(sheet, worksheet.getUsedRangeOrNullObject(true));
}

/** Asks for what the cells of the change say now. */
export function requestWritten(
  { worksheets }: Excel.Workbook,
  draft: ChangeDraft,
  insertions: readonly SheetInsertion[]
): Pending<WrittenTexts> {
  const added = draft.added.map(({ name }) => requestAdded(worksheets.getItem(name), name));
  const isAdded = (sheet: string) => draft.added.some(({ name }) => name === sheet);
  const written = draft.written
    .filter(({ sheet }) => !isAdded(sheet))
    .flatMap((range) =>
      shiftedPieces(range, insertions).map((piece) =>
        requestPiece(worksheets.getItem(range.sheet), range, piece)
      )
    );
  return () => {
    const texts = [...added, ...written].flatMap((found) => found());
    return new Map(texts.map((text) => [`${text.sheet}!${cellName(text)}`, text]));
  };
}

/** Throws `WorkbookRefused` `changed-meanwhile` for the first cell that says something else. */
export function refuseEdited(before: WrittenTexts, now: WrittenTexts): void {
  const all = new Map([...before, ...now]);
  for (const [key, { sheet, row, column }] of all) {
    if ((before.get(key)?.text ?? "") === (now.get(key)?.text ?? "")) continue;
    throw new WorkbookRefused("changed-meanwhile", { sheet, cell: cellName({ row, column }) });
  }
}
