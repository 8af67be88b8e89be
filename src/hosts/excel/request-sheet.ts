import { columnLetters } from "../../sheets/model/cell-address";
import { WorkbookRefused } from "../../sheets/model/workbook-refused";
import { rangeReference } from "../cells/range-reference";
import type { SheetNeeds } from "./change-needs";
import { describedBlock } from "../../sheets/model/rewrite-sheet";
import { requestMerges } from "./merged-areas";
import { requestPage } from "./page-image";
import type { Pending } from "./pending";
import { lookRequests, requestCells } from "./read-cells";
import { requestFormatList } from "./read-conditional-formats";
import type { ListedFormat } from "./read-conditional-formats";
import { SheetImage } from "./sheet-image";
import { requestView } from "./sheet-view";
import { requestRules } from "./validations";

/** Answers to be put into a sheet's image. */
type Answer = (image: SheetImage) => void;

export type RequestedSheet = {
  /** Throws `WorkbookRefused` when the sheet is gone or protected. */
  readonly image: Pending<SheetImage>;
  /** `null` when the conditional formats of the sheet are to be left alone. */
  readonly formats: Pending<ListedFormat[] | null>;
};

function requestBlocks(sheet: Excel.Worksheet, blocks: SheetNeeds["blocks"]): Answer[] {
  return blocks.flatMap(({ range, looks }) => [
    requestCells(sheet.getRange(rangeReference(range))),
    ...(looks ? lookRequests(range).map(({ request }) => request(sheet)) : []),
  ]);
}

function requestRowHeight({ format }: Excel.Range, row: number): Answer {
  format.load(["rowHeight"]);
  return (image) => image.rowHeights.set(row, format.rowHeight);
}

function requestColumnWidth({ format }: Excel.Range, column: number): Answer {
  format.load(["columnWidth"]);
  return (image) => image.columnWidths.set(column, format.columnWidth);
}

function requestSizes(sheet: Excel.Worksheet, { heights, widths }: SheetNeeds): Answer[] {
  return [
    ...Array.from(heights, (row) => requestRowHeight(sheet.getRange(`A${row}`), row)),
    ...Array.from(widths, (column) =>
      requestColumnWidth(sheet.getRange(`${columnLetters(column)}1`), column)
    ),
  ];
}

function requestPaper(sheet: Excel.Worksheet, needs: SheetNeeds): Answer[] {
  if (!needs.rewritten && !needs.page) return [];
  const page = requestPage(sheet);
  return [(image) => (image.page = page())];
}

function requestRewritten(sheet: Excel.Worksheet, needs: SheetNeeds): Answer[] {
  if (!needs.rewritten) return [];
  const view = requestView(sheet);
  return [(image) => (image.view = view())];
}

function knownRows(needs: SheetNeeds): number {
  const blocks = needs.blocks.map(({ range }) => range.to.row);
  const described = needs.rewritten && describedBlock(needs.rewritten);
  return Math.max(0, described?.to.row ?? 0, ...blocks);
}

function requestCharts(sheet: Excel.Worksheet, { rewritten }: SheetNeeds): Answer[] {
  if (!rewritten?.charts?.length) return [];
  const { charts } = sheet;
  charts.load(["items/name"]);
  return [(image) => (image.charts = new Set(charts.items.map(({ name }) => name)))];
}

function requestMergedAreas(sheet: Excel.Worksheet, needs: SheetNeeds): Answer[] {
  if (!needs.merges) return [];
  const merges = requestMerges(sheet, knownRows(needs));
  return [(image) => (image.merges = merges())];
}

function blankImage(sheet: Excel.Worksheet, used: Excel.Range): SheetImage {
  const { name, standardHeight } = sheet;
  if (used.isNullObject) return new SheetImage(name, standardHeight, 0, 0);
  const lastRow = used.rowIndex + used.rowCount;
  return new SheetImage(name, standardHeight, lastRow, used.columnIndex + used.columnCount);
}

function requestIdentity(sheet: Excel.Worksheet, name: string): Pending<SheetImage> {
  sheet.load(["name", "standardHeight"]);
  const { protection } = sheet;
  protection.load(["protected"]);
  const used = sheet.getUsedRangeOrNullObject(false);
  used.load(["rowIndex", "rowCount", "columnIndex", "columnCount"]);
  return () => {
    if (sheet.isNullObject) throw new WorkbookRefused("sheet-missing", { sheet: name });
    if (protection.protected) throw new WorkbookRefused("protected-sheet", { sheet: name });
    return blankImage(sheet, used);
  };
}

/** A sheet without any described formats keeps those that it has. */
function requestFormats(
  sheet: Excel.Worksheet,
  { rewritten }: SheetNeeds
): RequestedSheet["formats"] {
  if (!rewritten || rewritten.conditionalFormats.length === 0) return () => null;
  return requestFormatList(sheet);
}

/** Asks for everything of a sheet that the change needs to know. */
export function requestSheet(
  context: Excel.RequestContext,
  name: string,
  needs: SheetNeeds,
  asksFormats: boolean
): RequestedSheet {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const identity = requestIdentity(sheet, name);
  const rules = requestRules(sheet, needs.lists);
  const answers: Answer[] = [
    ...requestBlocks(sheet, needs.blocks),
    ...requestSizes(sheet, needs),
    ...requestPaper(sheet, needs),
    ...requestRewritten(sheet, needs),
    ...requestCharts(sheet, needs),
    ...requestMergedAreas(sheet, needs),
    (image) => image.lists.push(...rules()),
  ];
  const image = () => {
    const known = identity();
    for (const answer of answers) answer(known);
    return known;
  };
  return { image, formats: asksFormats ? requestFormats(sheet, needs) : () => null };
}
