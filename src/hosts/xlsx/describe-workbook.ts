import { DEFAULT_COLUMN_WIDTH } from "../../sheets/model/default-column-width";
import { describedBlock } from "../../sheets/model/rewrite-sheet";
import type {
  CellRange,
  SheetDescription,
  WorkbookDescription,
} from "../../sheets/model/sheet-description";
import { UnreadableFile } from "../../sheets/model/unreadable-file";
import { parseArea } from "../cells/merged-areas";
import { parseRange } from "../cells/parse-range";
import { describedWidth } from "./column-width";
import { describedCells, textOf } from "./described-cells";
import type { CellSources } from "./described-cells";
import { describedPage } from "./described-page";
import type { PrintNames } from "./described-page";
import { describedConditionalFormats, describedLists } from "./described-rules";
import { describedStyles } from "./described-styles";
import { openWorkbookPackage } from "./workbook-package";
import type { WorkbookPackage } from "./workbook-package";
import { childOf, childrenOf, isTrue, parseXml } from "./xml-tree";
import type { XmlElement } from "./xml-tree";

/** Excel ends a run of equal columns at the sheet's last one, which says nothing about them. */
const LAST_WIDTH = 256;
const DAYS_FROM_1900_TO_1904 = 1462;
const FIRST_CELL: CellRange = { from: { row: 1, column: 1 }, to: { row: 1, column: 1 } };

function partOfType(source: WorkbookPackage, type: string): string | null {
  const found = source.relations(source.workbookPart).find((one) => one.type === type);
  return found ? source.text(found.target) : null;
}

function cellSources(source: WorkbookPackage, workbook: XmlElement): CellSources {
  const texts = partOfType(source, "sharedStrings");
  const properties = childOf(workbook, "workbookPr")?.attributes;
  return {
    texts: texts === null ? [] : childrenOf(parseXml(texts), "si").map(textOf),
    styles: describedStyles(partOfType(source, "styles"), partOfType(source, "theme")),
    dayShift: isTrue(properties?.["date1904"]) ? DAYS_FROM_1900_TO_1904 : 0,
  };
}

function printNames(workbook: XmlElement, sheetIndex: number): PrintNames {
  const names = childrenOf(childOf(workbook, "definedNames"), "definedName").filter(
    ({ attributes }) => attributes["localSheetId"] === String(sheetIndex)
  );
  const named = (name: string) =>
    names.find(({ attributes }) => attributes["name"] === `_xlnm.${name}`)?.text ?? "";
  return { area: named("Print_Area"), titles: named("Print_Titles") };
}

function columnWidths(worksheet: XmlElement): number[] {
  const widths: number[] = [];
  for (const { attributes } of childrenOf(childOf(worksheet, "cols"), "col")) {
    const last = Math.min(Number(attributes["max"]), LAST_WIDTH);
    const width = Number(attributes["width"] ?? DEFAULT_COLUMN_WIDTH);
    for (let column = Math.max(1, Number(attributes["min"])); column <= last; column += 1) {
      while (widths.length < column - 1) widths.push(DEFAULT_COLUMN_WIDTH);
      widths[column - 1] = describedWidth(width);
    }
  }
  return widths;
}

function rowHeights(sheetData: XmlElement): Record<number, number> {
  const heights = childrenOf(sheetData, "row").flatMap(({ attributes: { r, ht } }) =>
    r !== undefined && ht !== undefined ? [[Number(r), Number(ht)] as const] : []
  );
  return Object.fromEntries(heights);
}

function viewOf(
  worksheet: XmlElement
): Pick<SheetDescription, "freeze" | "autoFilter" | "tabColor"> {
  const view = childOf(childOf(worksheet, "sheetViews"), "sheetView");
  const { state, xSplit = "0", ySplit = "0" } = childOf(view, "pane")?.attributes ?? {};
  const filter = parseRange(childOf(worksheet, "autoFilter")?.attributes["ref"] ?? "");
  const color = childOf(childOf(worksheet, "sheetPr"), "tabColor")?.attributes["rgb"];
  return {
    ...(state === "frozen" && { freeze: { rows: Number(ySplit), columns: Number(xSplit) } }),
    ...(filter && { autoFilter: filter }),
    ...(color && { tabColor: color.slice(-6) }),
  };
}

function describeSheet(
  name: string,
  worksheet: XmlElement,
  names: PrintNames,
  sources: CellSources
): SheetDescription {
  const sheetData = childOf(worksheet, "sheetData");
  if (!sheetData) throw new UnreadableFile("damaged");
  const cells = describedCells(sheetData, sources);
  const merges = childrenOf(childOf(worksheet, "mergeCells"), "mergeCell")
    .map(({ attributes }) => parseArea(attributes["ref"] ?? ""))
    .filter((range) => range !== null);
  return {
    name,
    columnWidths: columnWidths(worksheet),
    rowHeights: rowHeights(sheetData),
    cells,
    merges,
    validations: describedLists(worksheet, name),
    conditionalFormats: describedConditionalFormats(worksheet, sources.styles),
    pageSetup: describedPage(worksheet, names, describedBlock({ cells, merges }) ?? FIRST_CELL),
    ...viewOf(worksheet),
  };
}

/**
 * Any `.xlsx` or `.xlsm` as a description that `writeWorkbook` makes a file of again. Of a file of
 * ours nothing is lost. Of others, what `whatCannotBeCarried` names, hidden sheets and rows, other
 * papers than A4, and looks that a `CellStyle` has no words for. Throws `UnreadableFile`.
 */
export function describeWorkbook(bytes: Uint8Array): WorkbookDescription {
  const source = openWorkbookPackage(bytes);
  const workbook = parseXml(source.text(source.workbookPart) ?? "");
  const sources = cellSources(source, workbook);
  const sheets = source.sheets.flatMap(({ type, part, name }, index) => {
    if (type !== "worksheet") return [];
    const worksheet = parseXml(source.text(part) ?? "");
    return [describeSheet(name, worksheet, printNames(workbook, index), sources)];
  });
  return { sheets };
}
