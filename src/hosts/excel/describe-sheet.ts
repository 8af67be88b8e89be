import { POINTS_PER_WIDTH_UNIT } from "../../sheets/layout/row-metrics";
import type { CellRange } from "../../sheets/model/cell-range";
import type { CellDescription, SheetDescription } from "../../sheets/model/sheet-description";
import { WorkbookRefused } from "../../sheets/model/workbook-refused";
import { rangeReference } from "../cells/range-reference";
import { batchesOf, inTurn, READ_BYTES } from "./batches";
import { styleOfLook } from "./look-style";
import { requestMerges } from "./merged-areas";
import { describedSetup, requestPage } from "./page-image";
import type { PageImage } from "./page-image";
import { lookRequests, requestHeights } from "./read-cells";
import { cellKey, positionsOf } from "./range-text";
import { runCommand } from "./run-batch";
import { SheetImage } from "./sheet-image";

/** More cells than a plan can have; their looks would take minutes. */
const MOST_CELLS = 60_000;

type Measured = {
  readonly name: string;
  readonly used: CellRange | null;
  readonly page: PageImage;
};

async function measure(context: Excel.RequestContext, name: string): Promise<Measured> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load(["name"]);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(["rowIndex", "rowCount", "columnIndex", "columnCount"]);
  const page = requestPage(sheet);
  await context.sync();
  if (sheet.isNullObject) throw new WorkbookRefused("sheet-missing", { sheet: name });
  const to = used.isNullObject
    ? null
    : { row: used.rowIndex + used.rowCount, column: used.columnIndex + used.columnCount };
  return { name: sheet.name, used: to && { from: { row: 1, column: 1 }, to }, page: page() };
}

function requestTexts(range: Excel.Range): () => string[][] {
  range.load(["text"]);
  return () => range.text;
}

/** A hidden column has no width. */
function requestWidths(range: Excel.Range): () => number[] {
  const result = range.getColumnProperties({ format: { columnWidth: true } });
  return () => result.value.map(({ format }) => (format?.columnWidth ?? 0) / POINTS_PER_WIDTH_UNIT);
}

/** Looks need one answer each so many rows. */
async function readLooks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  used: CellRange
): Promise<SheetImage> {
  const image = new SheetImage("", 0, used.to.row, used.to.column);
  await inTurn(batchesOf(lookRequests(used), READ_BYTES), async (batch) => {
    const answers = batch.map(({ request }) => request(sheet));
    await context.sync();
    for (const answer of answers) answer(image);
  });
  return image;
}

function describedCells(
  used: CellRange,
  texts: readonly (readonly string[])[],
  image: SheetImage
): CellDescription[] {
  return Array.from(positionsOf(used), (at) => {
    const text = texts[at.row - 1]?.[at.column - 1] ?? "";
    const style = styleOfLook(image.looks.get(cellKey(at)) ?? {});
    return { ...at, value: text === "" ? null : text, style };
  });
}

/** A sheet as it looks and prints; every cell stands for the text that it shows. */
export function describeSheet(name: string): Promise<SheetDescription> {
  return runCommand(async (context) => {
    const { name: own, used, page } = await measure(context, name);
    const blank = blankSheet(own);
    if (used === null) return { ...blank, pageSetup: describedSetup(page, FIRST_CELL) };
    if (used.to.row * used.to.column > MOST_CELLS)
      throw new WorkbookRefused("too-large", { sheet: own });
    const sheet = context.workbook.worksheets.getItem(own);
    const range = sheet.getRange(rangeReference(used));
    const texts = requestTexts(range);
    const heights = requestHeights(range);
    const widths = requestWidths(range);
    const merges = requestMerges(sheet, used.to.row);
    const image = await readLooks(context, sheet, used);
    const rowHeights = heights().map((height, index) => [index + 1, height ?? 0] as const);
    return {
      ...blank,
      columnWidths: widths(),
      rowHeights: Object.fromEntries(rowHeights),
      hiddenRows: rowHeights.filter(([, height]) => height === 0).map(([row]) => row),
      cells: describedCells(used, texts(), image),
      merges: merges() ?? [],
      pageSetup: describedSetup(page, used),
    };
  });
}

const FIRST_CELL: CellRange = { from: { row: 1, column: 1 }, to: { row: 1, column: 1 } };

function blankSheet(name: string): Omit<SheetDescription, "pageSetup"> {
  return {
    name,
    columnWidths: [],
    rowHeights: {},
    cells: [],
    merges: [],
    validations: [],
    conditionalFormats: [],
  };
}
