import { Workbook } from "exceljs";
import type { Cell, CellValue, Style, Worksheet, WorksheetView } from "exceljs";
import { columnLetters, parseArea } from "../model/area";
import type { CellContent } from "../model/cell-state";
import type { SheetState } from "../model/sheet-state";
import { WorkbookState } from "../model/workbook-state";
import { notImplemented } from "../protocol/host-error";
import { openPage } from "./open-page";
import { openRules } from "./open-rules";
import { normalFont, pageBreaks, quotedCells } from "./raw-sheet";
import { readStyle } from "./read-style";
import { rawPackage } from "./sheet-parts";
import { colorOf } from "./theme-color";

const DAY_MS = 86_400_000;
/** Serial of 1 January 1970. */
const UNIX_EPOCH = 25_569;
const HIDDEN = { hidden: true } as const;
const POINTS_PER_PIXEL = 3 / 4;

type Plain = string | number | boolean | null;

function plainValue(value: CellValue | undefined): Plain {
  if (value === null || value === undefined) return null;
  if (value instanceof Date) return value.getTime() / DAY_MS + UNIX_EPOCH;
  if (typeof value !== "object") return value;
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  if ("hyperlink" in value) return value.text;
  if ("error" in value) return value.error;
  throw notImplemented(`opening a cell value ${JSON.stringify(value)}`);
}

function contentOf({ value, formula }: Cell, result: CellValue): CellContent {
  const isError = typeof value === "object" && value !== null && "error" in value;
  if (formula) return { value: plainValue(result) ?? 0, formula };
  return { value: plainValue(value), ...(isError && { isError }) };
}

function openCells(source: Worksheet, sheet: SheetState, quoted: ReadonlySet<string>): void {
  source.eachRow({ includeEmpty: true }, (row, rowNumber) => {
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      const isCovered = cell.isMerged && cell.master !== cell;
      const content = isCovered ? { value: null } : contentOf(cell, cell.result);
      const quotePrefix = quoted.has(`${columnLetters(column)}${rowNumber}`);
      sheet.put(rowNumber, column, {
        ...content,
        ...(quotePrefix && { quotePrefix }),
        format: readStyle(cell.style, sheet.defaultFormat),
      });
    });
  });
}

type FileColumn = {
  readonly min: number;
  readonly max: number;
  readonly width?: number;
  readonly hidden?: boolean;
  readonly style?: Partial<Style>;
};

function openLines(source: Worksheet, sheet: SheetState, digitPixels: number): void {
  source.eachRow({ includeEmpty: true }, (row, number) => {
    const line = { ...(row.height && { size: row.height }), ...(row.hidden && HIDDEN) };
    if (row.height || row.hidden) sheet.rows.set(number, line);
  });
  const { cols } = source.model as { readonly cols?: readonly FileColumn[] };
  for (const { min, max, width, hidden, style } of cols ?? []) {
    const format = style && readStyle(style, sheet.defaultFormat);
    const line = {
      ...(width !== undefined && { size: width * digitPixels * POINTS_PER_PIXEL }),
      ...(hidden && HIDDEN),
      ...(format && format !== sheet.defaultFormat && { format }),
    };
    for (let column = min; column <= max; column += 1) sheet.columns.set(column, line);
  }
}

function openView(source: Worksheet, sheet: SheetState): void {
  const [view] = (source.views as Partial<WorksheetView>[] | null) ?? [];
  if (view?.state === "frozen") {
    sheet.frozen = { rows: view.ySplit ?? 0, columns: view.xSplit ?? 0 };
  }
  sheet.showGridlines = view?.showGridLines ?? true;
  sheet.showHeadings = view?.showRowColHeaders ?? true;
  sheet.visibility = ({ visible: "Visible", hidden: "Hidden", veryHidden: "VeryHidden" } as const)[
    source.state
  ];
  sheet.tabColor = colorOf(source.properties.tabColor) ?? "";
  const filter: unknown = source.autoFilter;
  sheet.autoFilter = typeof filter === "string" ? parseArea(filter) : null;
}

type SheetModel = {
  readonly merges?: readonly string[];
  readonly sheetProtection?: { readonly sheet?: boolean } | null;
};

/**
 * An `.xlsx` as a workbook in memory, read by exceljs. What this host does not know, such as
 * pictures and tables, is left out; other kinds of conditional formats are refused.
 */
export async function openXlsx(bytes: Uint8Array): Promise<WorkbookState> {
  const file = new Workbook();
  await file.xlsx.load(bytes.slice().buffer);
  if (file.properties.date1904) throw notImplemented("opening a workbook that counts from 1904");
  const raw = rawPackage(bytes);
  const workbook = new WorkbookState(normalFont(raw.styles));
  for (const source of file.worksheets) {
    const sheet = workbook.addSheet(source.name);
    const xml = raw.sheets.get(source.name) ?? "";
    const { merges = [], sheetProtection } = source.model as SheetModel;
    openLines(source, sheet, workbook.defaultFont.digitPixels);
    openCells(source, sheet, quotedCells(xml, raw.styles));
    sheet.merges = merges.map(parseArea);
    sheet.isProtected = sheetProtection?.sheet === true;
    sheet.breaksAfter = pageBreaks(xml);
    openView(source, sheet);
    openRules(source, sheet);
    openPage(source, sheet);
  }
  const firstVisible = workbook.sheets.find((sheet) => sheet.visibility === "Visible");
  if (firstVisible) workbook.activate(firstVisible);
  workbook.names = file.definedNames.model.map(({ name, ranges }) => ({
    name,
    formula: ranges.join(","),
  }));
  return workbook;
}
