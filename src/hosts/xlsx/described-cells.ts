import { fromSerial } from "../../domain/timeline/date-serial";
import { parseCalendarDate } from "../../domain/timeline/parse-calendar-date";
import type { CellPosition } from "../../sheets/model/cell-address";
import { cellPosition } from "../../sheets/model/cell-address";
import { moveFormula } from "../../sheets/model/move-formula";
import { isDateFormat } from "../../sheets/model/number-text";
import type { CellDescription, CellValue } from "../../sheets/model/sheet-description";
import type { DescribedStyles } from "./described-styles";
import { childOf, childrenOf } from "./xml-tree";
import type { XmlElement } from "./xml-tree";

/** What the cells of every sheet refer to. */
export type CellSources = {
  readonly texts: readonly string[];
  readonly styles: DescribedStyles;
  /** Days to add to a date: those of a workbook in Excel's other date system are counted from 1904. */
  readonly dayShift: number;
};

const ESCAPED = /_x([0-9A-F]{4})_/g;

function unescaped(text: string): string {
  return text.replace(ESCAPED, (_whole, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** The words of a text element, whose runs may look different; reading aids are no part of them. */
export function textOf(element: XmlElement | undefined): string {
  const runs = childrenOf(element, "r");
  const parts = runs.length > 0 ? runs.map((run) => childOf(run, "t")) : [childOf(element, "t")];
  return unescaped(parts.map((part) => part?.text ?? "").join(""));
}

function numberValue(value: number, format: string, dayShift: number): CellValue {
  if (!isDateFormat(format)) return value;
  const serial = value + dayShift;
  const date = Number.isInteger(serial) ? fromSerial(serial) : null;
  return date ? { date } : serial;
}

function isoValue(text: string): CellValue {
  const date = parseCalendarDate(text.slice(0, 10));
  return date ? { date } : text;
}

function storedValue(cell: XmlElement, format: string, sources: CellSources): CellValue {
  const type = cell.attributes["t"] ?? "n";
  if (type === "inlineStr") return textOf(childOf(cell, "is"));
  const stored = childOf(cell, "v")?.text;
  if (stored === undefined) return null;
  if (type === "s") return sources.texts[Number(stored)] ?? null;
  if (type === "str" || type === "e") return unescaped(stored);
  if (type === "b") return stored === "1";
  if (type === "d") return isoValue(stored);
  return stored === "" ? null : numberValue(Number(stored), format, sources.dayShift);
}

/** Formulas that are written once for many cells, by their number. */
type SharedFormulas = Map<string, CellPosition & { readonly formula: string }>;

/** `undefined` for a constant, and for a formula of many cells at once, of which the result stays. */
function formulaOf(cell: XmlElement, at: CellPosition, shared: SharedFormulas): string | undefined {
  const element = childOf(cell, "f");
  const { t: type = "normal", si = "" } = element?.attributes ?? {};
  if (!element || type === "array" || type === "dataTable") return undefined;
  const formula = unescaped(element.text);
  if (type === "shared" && formula === "") {
    const first = shared.get(si);
    const move = first && { rows: at.row - first.row, columns: at.column - first.column };
    return first && move && moveFormula(first.formula, move);
  }
  if (type === "shared") shared.set(si, { ...at, formula });
  return formula === "" ? undefined : formula;
}

function describedCell(
  cell: XmlElement,
  at: CellPosition,
  sources: CellSources,
  shared: SharedFormulas
): CellDescription[] {
  const style = sources.styles.cell(Number(cell.attributes["s"] ?? 0));
  const value = storedValue(cell, style.numberFormat ?? "", sources);
  const formula = formulaOf(cell, at, shared);
  const isStyled = Object.keys(style).length > 0;
  if (value === null && formula === undefined && !isStyled) return [];
  return [{ ...at, value, ...(formula !== undefined && { formula }), ...(isStyled && { style }) }];
}

/** The cells of a worksheet that hold or look like something, row by row. */
export function describedCells(sheetData: XmlElement, sources: CellSources): CellDescription[] {
  const shared: SharedFormulas = new Map();
  const cells: CellDescription[] = [];
  let row = 0;
  for (const rowElement of childrenOf(sheetData, "row")) {
    row = Number(rowElement.attributes["r"] ?? row + 1);
    let column = 0;
    for (const cell of childrenOf(rowElement, "c")) {
      column = cellPosition(cell.attributes["r"] ?? "")?.column ?? column + 1;
      cells.push(...describedCell(cell, { row, column }, sources, shared));
    }
  }
  return cells;
}
