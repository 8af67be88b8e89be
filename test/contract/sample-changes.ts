import type { CellDescription, SheetDescription } from "../../src/sheets/model/sheet-description";
import type { SheetChange } from "../../src/sheets/model/workbook-change";
import { LEDGER_SHEET, LISTS_SHEET, PLAN, PLAN_SHEET } from "./sample-sheets";

export const add = (sheet: SheetDescription): SheetChange => ({
  kind: "add-sheet",
  sheet,
  after: null,
});
export const edit = (cells: readonly CellDescription[]): SheetChange => ({
  kind: "edit-cells",
  sheet: PLAN,
  cells,
});
export const change = (...steps: SheetChange[]) => ({ steps, expected: [] });
export const SAMPLE = change(add(LISTS_SHEET), add(PLAN_SHEET), add(LEDGER_SHEET));
