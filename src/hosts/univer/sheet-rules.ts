import type { IDataValidationRule } from "@univerjs/core";
import { generateRandomId } from "@univerjs/core";
import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import type { ConditionalFormat, ListValidation } from "../../sheets/model/sheet-description";
import { gridCondition } from "./to-grid/grid-condition";
import { gridList } from "./to-grid/grid-list";

/** What the grid keeps beside a sheet, each rule with an id of its own. */
export type SheetRules = {
  readonly lists: readonly IDataValidationRule[];
  /** The first with the highest priority. */
  readonly conditions: readonly IConditionFormattingRule[];
};

export const NO_RULES: SheetRules = { lists: [], conditions: [] };

export function newLists(lists: readonly ListValidation[]): IDataValidationRule[] {
  return lists.map((list) => gridList(list, generateRandomId()));
}

export function newConditions(formats: readonly ConditionalFormat[]): IConditionFormattingRule[] {
  return formats.map((format) => gridCondition(format, generateRandomId()));
}
