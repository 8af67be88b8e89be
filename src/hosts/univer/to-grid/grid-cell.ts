import type { ICellData } from "@univerjs/core";
import { CellValueType } from "@univerjs/core";
import { toSerial } from "../../../domain/timeline/date-serial";
import type { CellStyle } from "../../../sheets/model/cell-style";
import { DATE_FORMAT } from "../../../sheets/model/date-format";
import type { CellDescription, CellValue } from "../../../sheets/model/sheet-description";
import { cellText } from "../../cells/cell-text";
import { DEFAULT_STYLE } from "../default-style";
import { gridStyle } from "./grid-style";

type Content = Pick<ICellData, "v" | "t">;

function content(value: CellValue): Content {
  if (value === null) return {};
  if (typeof value === "string") return { v: cellText(value), t: CellValueType.STRING };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  const number = typeof value === "number" ? value : toSerial(value.date);
  return { v: number, t: CellValueType.NUMBER };
}

function styleOf({ value, style }: CellDescription): CellStyle | undefined {
  const isDate = typeof value === "object" && value !== null;
  return isDate && style?.numberFormat === undefined
    ? { ...style, numberFormat: DATE_FORMAT }
    : style;
}

/** Cells with a drop-down are drawn apart and know no default font. */
const FONT = { ff: DEFAULT_STYLE.ff, fs: DEFAULT_STYLE.fs };

/**
 * A described cell as the grid keeps it. A text is marked as one, so that "=…" is no formula, nor
 * "1.10" a number, until the user types it anew.
 */
export function gridCell(cell: CellDescription): ICellData {
  const style = styleOf(cell);
  return {
    ...content(cell.value),
    ...(cell.formula !== undefined && { f: `=${cell.formula}` }),
    ...(style && { s: { ...FONT, ...gridStyle(style) } }),
  };
}
