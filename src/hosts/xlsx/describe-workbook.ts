import { describedBlock } from "../../sheets/model/rewrite-sheet";
import type { CellRange } from "../../sheets/model/cell-range";
import type { SheetDescription, WorkbookDescription } from "../../sheets/model/sheet-description";
import { parseArea } from "../cells/merged-areas";
import { parseRange } from "../cells/parse-range";
import { builtInName } from "./defined-names";
import { describedCells } from "./described-cells";
import { describedColumns, describedRows } from "./described-lines";
import { describedLists } from "./described-lists";
import { describedPage } from "./described-page";
import { describedConditionalFormats } from "./described-rules";
import type { SheetSource, WorkbookSources } from "./described-sources";
import { digitShare } from "./digit-share";
import { openedFile } from "./opened-file";
import { childOf, childrenOf } from "./xml-tree";
import type { XmlElement } from "./xml-tree";

const FIRST_CELL: CellRange = { from: { row: 1, column: 1 }, to: { row: 1, column: 1 } };
const FROZEN = ["frozen", "frozenSplit"];
const NO = ["0", "false"];

type View = Pick<SheetDescription, "freeze" | "autoFilter" | "tabColor" | "gridlines" | "hidden">;

function mergesOf(worksheet: XmlElement): CellRange[] {
  return childrenOf(childOf(worksheet, "mergeCells"), "mergeCell")
    .map(({ attributes }) => parseArea(attributes["ref"] ?? ""))
    .filter((range) => range !== null);
}

function viewOf({ worksheet, hidden }: SheetSource, { styles }: WorkbookSources): View {
  const view = childOf(childOf(worksheet, "sheetViews"), "sheetView");
  const { state = "", xSplit = "0", ySplit = "0" } = childOf(view, "pane")?.attributes ?? {};
  const filter = parseRange(childOf(worksheet, "autoFilter")?.attributes["ref"] ?? "");
  const tabColor = styles.color(childOf(childOf(worksheet, "sheetPr"), "tabColor"));
  const { showGridLines = "1" } = view?.attributes ?? {};
  return {
    ...(FROZEN.includes(state) && { freeze: { rows: Number(ySplit), columns: Number(xSplit) } }),
    ...(filter && { autoFilter: filter }),
    ...(tabColor && { tabColor }),
    ...(!NO.includes(showGridLines) && { gridlines: true }),
    ...(hidden && { hidden }),
  };
}

function describeSheet(source: SheetSource, workbook: WorkbookSources): SheetDescription {
  const { name, index, worksheet, sheetData, names } = source;
  const cells = describedCells(sheetData, workbook, names);
  const merges = mergesOf(worksheet);
  const block = describedBlock({ cells, merges });
  const printed = {
    area: builtInName(workbook.workbook, index, "Print_Area"),
    titles: builtInName(workbook.workbook, index, "Print_Titles"),
  };
  return {
    name,
    ...describedColumns(worksheet, digitShare(workbook.styleSheet), block?.to.column ?? 0),
    ...describedRows(sheetData),
    cells,
    merges,
    validations: describedLists(worksheet, { sheet: name, names }),
    conditionalFormats: describedConditionalFormats(worksheet, names, workbook.styles),
    pageSetup: describedPage(worksheet, printed, block ?? FIRST_CELL),
    ...viewOf(source, workbook),
  };
}

/**
 * Any `.xlsx` or `.xlsm` as a description that `writeWorkbook` makes a file of again. Of a file of
 * ours nothing is lost; of others, what `whatIsNotDescribed` names. Throws `UnreadableFile`.
 */
export function describeWorkbook(bytes: Uint8Array): WorkbookDescription {
  const { source, workbook, sheetOf } = openedFile(bytes);
  const sheets = source.sheets
    .filter(({ type }) => type === "worksheet")
    .map((listed) => describeSheet(sheetOf(listed), workbook));
  return { sheets };
}
