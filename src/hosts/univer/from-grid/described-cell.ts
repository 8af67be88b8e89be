import type { ICellData } from "@univerjs/core";
import { CellValueType, getPlainText } from "@univerjs/core";
import type { CellStyle } from "../../../sheets/model/cell-style";
import type { CellPosition } from "../../../sheets/model/cell-address";
import type { CellDescription, CellValue } from "../../../sheets/model/sheet-description";

/** Typed line breaks end paragraphs, and every document of the grid ends with one. */
function wordsOf(stream: string): string {
  return getPlainText(stream.replace(/\r?\n?$/, "")).replace(/\r\n?/g, "\n");
}

function valueOf({ v, t, p }: ICellData): CellValue {
  const stream = p?.body?.dataStream;
  if (stream !== undefined) return wordsOf(stream);
  if (v === undefined || v === null) return null;
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true || v === "1";
  if (t === CellValueType.NUMBER && typeof v === "string" && v.trim() !== "") return Number(v);
  if (typeof v === "string") return v === "" ? null : v.replace(/\r\n?/g, "\n");
  return v;
}

/** A formula that shows nothing has a result all the same. */
function resultOf(cell: ICellData): CellValue {
  return valueOf(cell) ?? "";
}

/** @param formula with its `=`; it may be shared with other cells, so that the cell has none itself */
export function describedCell(
  at: CellPosition,
  cell: ICellData,
  formula: string | null,
  style: CellStyle | null
): CellDescription | null {
  const value = formula === null ? valueOf(cell) : resultOf(cell);
  if (value === null && formula === null && style === null) return null;
  return {
    row: at.row,
    column: at.column,
    value,
    ...(formula !== null && { formula: formula.replace(/^=/, "") }),
    ...(style && { style }),
  };
}
