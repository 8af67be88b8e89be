import type { ISheetDataValidationRule } from "@univerjs/core";
import {
  DataValidationErrorStyle,
  DataValidationRenderMode,
  DataValidationType,
} from "@univerjs/core";
import type { ListValidation } from "../../../sheets/model/sheet-description";
import { gridRange } from "./grid-range";

const INLINE = /^"(.*)"$/s;

/** Choices that are written out stand in the grid without quotation marks; a range with its `=`. */
function choices(source: string): string {
  const inline = INLINE.exec(source);
  return inline ? (inline[1] ?? "") : `=${source}`;
}

/** A drop-down; one that is not strict only marks other entries instead of refusing them. */
export function gridList(list: ListValidation, uid: string): ISheetDataValidationRule {
  return {
    uid,
    type: DataValidationType.LIST,
    formula1: choices(list.source),
    ranges: [gridRange(list.range)],
    allowBlank: true,
    showDropDown: true,
    renderMode: DataValidationRenderMode.ARROW,
    showErrorMessage: list.strict,
    errorStyle: list.strict ? DataValidationErrorStyle.STOP : DataValidationErrorStyle.INFO,
    ...(list.errorTitle !== undefined && { errorTitle: list.errorTitle }),
    ...(list.error !== undefined && { error: list.error }),
  };
}
