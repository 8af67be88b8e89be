import { DEFAULT_COLUMN_WIDTH } from "../../sheets/model/default-column-width";
import type { SheetDescription } from "../../sheets/model/sheet-description";
import { describedWidth } from "./column-width";
import { childOf, childrenOf, isTrue } from "./xml-tree";
import type { XmlElement } from "./xml-tree";

/** Excel ends a run of equal columns at the sheet's last one, which says nothing about them. */
const LAST_WIDTH = 256;

type Columns = Pick<SheetDescription, "columnWidths" | "hiddenColumns">;
type Rows = Pick<SheetDescription, "rowHeights" | "hiddenRows">;

function columnsOf({ min, max }: Readonly<Record<string, string | undefined>>): number[] {
  const first = Math.max(1, Number(min));
  const last = Math.min(Number(max), LAST_WIDTH);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/** In digits of our own files, to the exactness of Excel. */
function inOurDigits(width: number, digitShare: number): number {
  return digitShare === 1 ? describedWidth(width) : Math.round(width * digitShare * 256) / 256;
}

/**
 * `digitShare` is the width of the workbook's digits as a share of ours. Up to `lastUsed`, columns
 * without a width have the one that the sheet gives to all of them.
 */
export function describedColumns(
  worksheet: XmlElement,
  digitShare: number,
  lastUsed: number
): Columns {
  const { defaultColWidth: given } = childOf(worksheet, "sheetFormatPr")?.attributes ?? {};
  const usual = given === undefined ? DEFAULT_COLUMN_WIDTH : inOurDigits(Number(given), digitShare);
  const widths: number[] = [];
  const hidden: number[] = [];
  for (const { attributes } of childrenOf(childOf(worksheet, "cols"), "col")) {
    const { width } = attributes;
    for (const column of columnsOf(attributes)) {
      while (widths.length < column - 1) widths.push(usual);
      widths[column - 1] = width === undefined ? usual : inOurDigits(Number(width), digitShare);
      if (isTrue(attributes["hidden"])) hidden.push(column);
    }
  }
  const last = given === undefined ? 0 : Math.min(lastUsed, LAST_WIDTH);
  while (widths.length < last) widths.push(usual);
  return { columnWidths: widths, ...(hidden.length > 0 && { hiddenColumns: hidden }) };
}

/** A row without height is as hidden as one that is said to be. */
export function describedRows(sheetData: XmlElement): Rows {
  const heights: [number, number][] = [];
  const hidden: number[] = [];
  let row = 0;
  for (const { attributes } of childrenOf(sheetData, "row")) {
    row = Number(attributes["r"] ?? row + 1);
    const height = attributes["ht"] === undefined ? undefined : Number(attributes["ht"]);
    if (height !== undefined && height > 0) heights.push([row, height]);
    if (height === 0 || isTrue(attributes["hidden"])) hidden.push(row);
  }
  return {
    rowHeights: Object.fromEntries(heights),
    ...(hidden.length > 0 && { hiddenRows: hidden }),
  };
}
