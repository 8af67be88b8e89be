import { DEFAULT_FONT } from "../../sheets/layout/row-metrics";
import { describedBlock } from "../../sheets/model/rewrite-sheet";
import type { SheetDescription } from "../../sheets/model/sheet-description";
import { rangeReference } from "../cells/range-reference";
import type { ChangeDraft } from "./change-draft";
import { chartOperations } from "./chart-operations";
import { widthOperations, widthsInPoints } from "./column-widths";
import { describedFormat, formatAdditions } from "./conditional-formats";
import { isNoText, TEXT_FORMAT } from "./cell-writes";
import type { CellWrite } from "./cell-writes";
import { describedCells } from "./described-cells";
import type { WholeCell } from "./described-cells";
import { hidingOperations } from "./hiding-operations";
import { mergeOperations } from "./merges";
import { newFormats } from "./new-formats";
import { operation } from "./operation";
import type { Operation } from "./operation";
import { describedPage, NEW_PAGE } from "./page-image";
import { pageOperations } from "./page-operations";
import { heightOperations } from "./row-heights";
import { describedView, NEW_SHEET_VIEW, viewOperations } from "./sheet-view";
import { describedRule, ruleOperation } from "./validations";

/** The workbook's own default font may be another one. */
function fontOperations(description: SheetDescription): Operation[] {
  const block = describedBlock(description);
  if (!block) return [];
  return [
    operation(description.name, (sheet) => {
      const { font } = sheet.getRange(rangeReference(block)).format;
      font.name = DEFAULT_FONT.name;
      font.size = DEFAULT_FONT.size;
    }),
  ];
}

function heightsOf({ rowHeights }: SheetDescription): Map<number, number> {
  return new Map(Object.entries(rowHeights).map(([row, height]) => [Number(row), height]));
}

function widthsOf({ columnWidths }: SheetDescription): Map<number, number> {
  return widthsInPoints(columnWidths.map((width, index) => [index + 1, width] as const));
}

/** Formats are there already, but `@` must not be while a formula or number is written. */
function contentOf({ row, column, input, numberFormat }: WholeCell): CellWrite {
  const isHindering = numberFormat === TEXT_FORMAT && isNoText(input);
  return { row, column, input, ...(isHindering && { numberFormat }) };
}

/** A new sheet with everything that is described. */
export function addSheet(
  draft: ChangeDraft,
  description: SheetDescription,
  after: string | null
): void {
  const { name } = description;
  draft.addSheet(name, after);
  draft.perform(widthOperations(name, widthsOf(description)));
  draft.perform(fontOperations(description));
  const cells = describedCells(description);
  draft.perform(newFormats(name, cells));
  draft.writeCells(name, cells.filter(({ input }) => input !== "").map(contentOf));
  draft.perform(mergeOperations(name, description.merges));
  draft.perform(heightOperations(name, heightsOf(description)));
  draft.perform(
    description.validations.map((list) => ruleOperation(name, list.range, describedRule(list)))
  );
  draft.perform(formatAdditions(name, description.conditionalFormats.map(describedFormat)));
  // Excel puts no filter on cells that are still blank.
  draft.perform(viewOperations(name, NEW_SHEET_VIEW, describedView(description)));
  draft.perform(pageOperations(name, NEW_PAGE, describedPage(description.pageSetup)));
  draft.perform(chartOperations(description));
  draft.perform(hidingOperations(description));
}
