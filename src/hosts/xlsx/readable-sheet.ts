import { columnNumber } from "../../sheets/model/column-number";
import { columnLetters } from "../../sheets/model/cell-address";
import { UnreadableFile } from "../../sheets/model/unreadable-file";
import { parseCalendarDate } from "../../domain/timeline/parse-calendar-date";
import { toSerial } from "../../domain/timeline/date-serial";
import { FILE_LIMITS } from "./file-limits";
import { countOf, firstElement, withoutPrefix, xmlAttributes } from "./xml-elements";
import type { XmlAttributes } from "./xml-elements";

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;
const VALUE = /<v(?:\s[^<>]*)?>([^<]*)<\/v>/;
/** Of a cell's start tag, from just after its name. */
const COLUMN = /^[^<>]*?\br\s*=\s*["']([A-Z]+)/;
const MAY_HAVE_VALUE = /<[vif]/;
const FORMULA = /<f[\s/>]/;
/** How Excel keeps a carriage return in the text of a formula's result. */
const STORED_RETURN = /_x000D_/g;
const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A worksheet reduced to what is read of it. */
export type ReadableSheet = {
  /** Worksheet XML with nothing but rows of cells that have a value; formulas are their results. */
  readonly xml: string;
  readonly mergeReferences: readonly string[];
  /** Some cell has a formula whose result was never stored. */
  readonly hasUncalculated: boolean;
};

/** `1` from `r="1"`; rows and cells may leave their place out and then follow the one before. */
function place(given: string | undefined, previous: number, last: number): number {
  const number = given === undefined ? previous + 1 : Number(given);
  if (!Number.isInteger(number) || number < 1 || number > last) throw new UnreadableFile("damaged");
  return number;
}

/** An element's attributes and content, from just after its name to somewhere after its end. */
function openElement(piece: string, name: string): { attributes: XmlAttributes; content: string } {
  const end = piece.indexOf(">");
  if (end < 0) throw new UnreadableFile("damaged");
  const attributes = xmlAttributes(piece.slice(0, end));
  if (piece[end - 1] === "/") return { attributes, content: "" };
  const close = piece.indexOf(`</${name}>`, end);
  if (close < 0) throw new UnreadableFile("damaged");
  return { attributes, content: piece.slice(end + 1, close) };
}

/** A value as exceljs reads it right: text inline, which it decodes once only, dates as serials. */
function valueXml(type: string | undefined, content: string): { type: string; xml: string } | null {
  if (type === "inlineStr") {
    const xml = firstElement(content, "is");
    return xml ? { type, xml } : null;
  }
  const value = VALUE.exec(content)?.[1];
  if (value === undefined || value.trim() === "") return null;
  const day = type === "d" ? parseCalendarDate(value.slice(0, 10)) : null;
  if (day !== null) return { type: "n", xml: `<v>${toSerial(day)}</v>` };
  return type === "str" || type === "d"
    ? { type: "inlineStr", xml: `<is><t>${value.replace(STORED_RETURN, "")}</t></is>` }
    : { type: type ?? "n", xml: `<v>${value}</v>` };
}

class SheetReducer {
  hasUncalculated = false;
  private row = 0;
  private readonly rows: string[] = [];

  addRow(piece: string): void {
    const { attributes, content } = openElement(piece, "row");
    this.row = place(attributes["r"], this.row, LAST_ROW);
    let column = 0;
    const cells: string[] = [];
    for (const cell of content.split(/<c(?=[\s/>])/).slice(1)) {
      const letters = COLUMN.exec(cell)?.[1];
      column = place(letters && String(columnNumber(letters)), column, LAST_COLUMN);
      if (MAY_HAVE_VALUE.test(cell)) cells.push(this.cellXml(column, cell));
    }
    const kept = cells.join("");
    if (kept) this.rows.push(`<row r="${this.row}">${kept}</row>`);
  }

  private cellXml(column: number, piece: string): string {
    const { attributes: given, content } = openElement(piece, "c");
    const value = valueXml(given["t"], content);
    if (!value) {
      this.hasUncalculated ||= FORMULA.test(content) && !VALUE.test(content);
      return "";
    }
    const style = /^\d+$/.test(given["s"] ?? "") ? ` s="${given["s"]}"` : "";
    return `<c r="${columnLetters(column)}${this.row}"${style} t="${value.type}">${value.xml}</c>`;
  }

  xml(): string {
    return `<worksheet xmlns="${NAMESPACE}"><sheetData>${this.rows.join("")}</sheetData></worksheet>`;
  }
}

/**
 * Leaves out of a worksheet everything that is not read: validations, which exceljs spreads over
 * every cell of a column, conditional formats, drawings, links, extensions, formatting of empty
 * cells; and replaces formulas by their results. Throws `UnreadableFile`.
 */
export function readableSheet(worksheet: string): ReadableSheet {
  const xml = withoutPrefix(worksheet, "worksheet");
  const reducer = new SheetReducer();
  const data = firstElement(xml, "sheetData");
  if (!data && !/<sheetData\s*\/>/.test(xml)) throw new UnreadableFile("damaged");
  if (countOf(data, "<v") > FILE_LIMITS.elements / 2) throw new UnreadableFile("too-large");
  for (const row of data.split(/<row(?=[\s/>])/).slice(1)) reducer.addRow(row);
  const merges = firstElement(xml, "mergeCells").matchAll(/<mergeCell\s[^<>]*?ref="([^"<>]*)"/g);
  return {
    xml: reducer.xml(),
    mergeReferences: Array.from(merges, ([, reference = ""]) => reference),
    hasUncalculated: reducer.hasUncalculated,
  };
}
