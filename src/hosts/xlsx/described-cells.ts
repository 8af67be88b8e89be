import { fromSerial, toSerial } from "../../domain/timeline/date-serial";
import { parseCalendarDate } from "../../domain/timeline/parse-calendar-date";
import { isDateFormat } from "../../sheets/model/number-text";
import type { CellDescription, CellValue } from "../../sheets/model/sheet-description";
import { cellElements } from "./cell-elements";
import type { CellElement } from "./cell-elements";
import type { NamedReferences } from "./defined-names";
import type { DescribedStyles } from "./described-styles";
import { FormulaReader } from "./formula-reader";
import { storedWords } from "./stored-words";
import { childOf, childrenOf } from "./xml-tree";
import type { XmlElement } from "./xml-tree";

/** What the cells of every sheet refer to. */
export type CellSources = {
  readonly texts: readonly string[];
  readonly styles: DescribedStyles;
  /** Days to add to a date: those of a workbook in Excel's other date system are counted from 1904. */
  readonly dayShift: number;
};

const TIME = /^T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?/;
const SECONDS_PER_DAY = 86_400;

/** The words of a text element, whose runs may look different; reading aids are no part of them. */
export function textOf(element: XmlElement | undefined): string {
  const runs = childrenOf(element, "r");
  const parts = runs.length > 0 ? runs.map((run) => childOf(run, "t")) : [childOf(element, "t")];
  return storedWords(parts.map((part) => part?.text ?? "").join(""));
}

function numberValue(value: number, format: string, dayShift: number): CellValue {
  if (!isDateFormat(format)) return value;
  const serial = value + dayShift;
  const date = Number.isInteger(serial) ? fromSerial(serial) : null;
  return date ? { date } : serial;
}

/** A day as ISO 8601 writes it; with a time of day it is a number, as in other files. */
function isoValue(text: string): CellValue {
  const date = parseCalendarDate(text.slice(0, 10));
  if (!date) return text;
  const [, hours = 0, minutes = 0, seconds = 0] = TIME.exec(text.slice(10)) ?? [];
  const time = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return time === 0 ? { date } : toSerial(date) + time / SECONDS_PER_DAY;
}

function storedValue(cell: XmlElement, format: string, sources: CellSources): CellValue {
  const type = cell.attributes["t"] ?? "n";
  if (type === "inlineStr") return textOf(childOf(cell, "is"));
  const stored = childOf(cell, "v")?.text;
  if (stored === undefined) return null;
  if (type === "s") return sources.texts[Number(stored)] ?? null;
  if (type === "str" || type === "e") return storedWords(stored);
  if (type === "b") return stored === "1";
  if (type === "d") return isoValue(stored);
  return stored === "" ? null : numberValue(Number(stored), format, sources.dayShift);
}

function describedCell(
  { cell, at }: CellElement,
  sources: CellSources,
  formulas: FormulaReader
): CellDescription[] {
  const style = sources.styles.cell(Number(cell.attributes["s"] ?? 0));
  const value = storedValue(cell, style.numberFormat ?? "", sources);
  const formula = formulas.read(cell, at) ?? undefined;
  const isStyled = Object.keys(style).length > 0;
  if (value === null && formula === undefined && !isStyled) return [];
  return [{ ...at, value, ...(formula !== undefined && { formula }), ...(isStyled && { style }) }];
}

/** The cells of a worksheet that hold or look like something, row by row. */
export function describedCells(
  sheetData: XmlElement,
  sources: CellSources,
  names: NamedReferences
): CellDescription[] {
  const formulas = new FormulaReader(names);
  return Array.from(cellElements(sheetData), (element) =>
    describedCell(element, sources, formulas)
  ).flat();
}
