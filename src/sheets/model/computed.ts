import type { CellValue } from "./sheet-description";

/**
 * A formula (without `=`) and the result it must have. Both are made from one description, so that
 * a sheet is right before any spreadsheet has calculated it.
 */
export type Computed<Value extends CellValue = CellValue> = {
  readonly formula: string;
  readonly value: Value;
};
