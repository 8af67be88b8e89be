import type { Workbook } from "@univerjs/core";
import { generateRandomId } from "@univerjs/core";
import { InsertSheetMutation, RemoveSheetMutation } from "@univerjs/sheets";
import type { CellRange } from "../../../sheets/model/cell-range";
import { SET_PAPER } from "../paper-store";
import { sheetPaper } from "../sheet-paper";
import type { SheetRules } from "../sheet-rules";
import { newConditions, newLists, newRules, NO_RULES } from "../sheet-rules";
import { gridSheet } from "../to-grid/grid-sheet";
import type { SheetSize } from "../to-grid/sheet-size";
import { sheetSize } from "../to-grid/sheet-size";
import { reversed } from "./edit";
import type { GridMutation } from "./grid-mutation";
import { ruleMutations } from "./rule-mutations";
import type { SheetDifference } from "./sheet-difference";
import { reversedSheet } from "./sheet-difference";
import { sheetMutations } from "./sheet-mutations";
import type { PlacedSheet, WorkbookDifference } from "./workbook-difference";

/** The same change forwards and backwards, for the grid's own undo. */
export type ReversibleMutations = {
  readonly redo: readonly GridMutation[];
  readonly undo: readonly GridMutation[];
};

export type RulesOf = (sheetId: string) => SheetRules;

function arrival(unitId: string, { sheet, place }: PlacedSheet, id: string): ReversibleMutations {
  const key = { unitId, subUnitId: id };
  const come = { before: NO_RULES, after: newRules(sheet) };
  return {
    redo: [
      {
        id: InsertSheetMutation.id,
        params: { unitId, index: place, sheet: gridSheet(sheet, id) },
      },
      { id: SET_PAPER, params: { ...key, paper: sheetPaper(sheet) } },
      ...ruleMutations(key, come),
    ],
    undo: [
      ...ruleMutations(key, reversed(come)),
      { id: RemoveSheetMutation.id, params: { ...key, subUnitName: sheet.name } },
    ],
  };
}

function departure(workbook: Workbook, placed: PlacedSheet, rulesOf: RulesOf): ReversibleMutations {
  const unitId = workbook.getUnitId();
  const id = sheetId(workbook, placed.sheet.name);
  const key = { unitId, subUnitId: id };
  const gone = ruleMutations(key, { before: rulesOf(id), after: NO_RULES });
  const { redo, undo } = arrival(unitId, placed, id);
  return { redo: [...gone, ...undo.slice(-1)], undo: redo };
}

function sizeAfter(workbook: Workbook, id: string, difference: SheetDifference): SheetSize {
  const sheet = workbook.getSheetBySheetId(id);
  const merges: readonly CellRange[] = difference.parts.merges?.after ?? [];
  const needed = sheetSize(difference.cells, merges);
  return {
    rowCount: Math.max(needed.rowCount, sheet?.getRowCount() ?? 0),
    columnCount: Math.max(needed.columnCount, sheet?.getColumnCount() ?? 0),
  };
}

function change(
  workbook: Workbook,
  difference: SheetDifference,
  rulesOf: RulesOf
): ReversibleMutations {
  const id = sheetId(workbook, difference.sheet);
  const key = { unitId: workbook.getUnitId(), subUnitId: id };
  const { validations, conditionalFormats } = difference.parts;
  const before = rulesOf(id);
  const pixelsOf = (column: number) =>
    workbook.getSheetBySheetId(id)?.getColumnWidth(column - 1) ?? 0;
  const after = {
    lists: validations ? newLists(validations.after, pixelsOf) : before.lists,
    conditions: conditionalFormats ? newConditions(conditionalFormats.after) : before.conditions,
  };
  const size = sizeAfter(workbook, id, difference);
  return {
    redo: [...sheetMutations(key, difference, size), ...ruleMutations(key, { before, after })],
    undo: [
      ...ruleMutations(key, { before: after, after: before }),
      ...sheetMutations(key, reversedSheet(difference), size),
    ],
  };
}

function sheetId(workbook: Workbook, name: string): string {
  const sheet = workbook.getSheetBySheetName(name);
  if (!sheet) throw new RangeError(`the grid has no sheet ${name}`);
  return sheet.getSheetId();
}

/** What the grid has to do so that its workbook changes as told; sheets are added first. */
export function workbookMutations(
  workbook: Workbook,
  { added, removed, changed }: WorkbookDifference,
  rulesOf: RulesOf
): ReversibleMutations {
  const unitId = workbook.getUnitId();
  const parts = [
    ...added.map((placed) => arrival(unitId, placed, generateRandomId())),
    ...changed.map((difference) => change(workbook, difference, rulesOf)),
    ...removed.map((placed) => departure(workbook, placed, rulesOf)),
  ];
  return {
    redo: parts.flatMap(({ redo }) => redo),
    undo: parts.toReversed().flatMap(({ undo }) => undo),
  };
}
