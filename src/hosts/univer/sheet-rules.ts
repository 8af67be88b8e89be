import type { IDataValidationRule } from "@univerjs/core";
import { generateRandomId } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { DEFAULT_COLUMN_WIDTH } from "../../sheets/model/default-column-width";
import type {
  ConditionalFormat,
  ListValidation,
  SheetDescription,
} from "../../sheets/model/sheet-description";
import { columnPixels } from "./grid-sizes";
import { gridCondition } from "./to-grid/grid-condition";
import { gridList } from "./to-grid/grid-list";

/** What the grid keeps beside a sheet, each rule with an id of its own. */
export type SheetRules = {
  readonly lists: readonly IDataValidationRule[];
  /** The first with the highest priority. */
  readonly conditions: readonly IConditionFormattingRule[];
};

export const NO_RULES: SheetRules = { lists: [], conditions: [] };

/** @param pixelsOf the width of a column, by its number from one */
export function newLists(
  lists: readonly ListValidation[],
  pixelsOf: (column: number) => number
): IDataValidationRule[] {
  return lists.map((list) => gridList(list, generateRandomId(), pixelsOf(list.range.from.column)));
}

/** Those of a sheet that is not in the grid yet. */
export function newRules(sheet: SheetDescription): SheetRules {
  const pixelsOf = (column: number) =>
    columnPixels(sheet.columnWidths[column - 1] ?? DEFAULT_COLUMN_WIDTH);
  return {
    lists: newLists(sheet.validations, pixelsOf),
    conditions: newConditions(sheet.conditionalFormats),
  };
}

export function newConditions(formats: readonly ConditionalFormat[]): IConditionFormattingRule[] {
  return formats.map((format) => gridCondition(format, generateRandomId()));
}
