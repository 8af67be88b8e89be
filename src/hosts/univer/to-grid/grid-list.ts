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

/** Pixels; in a narrower cell the arrow would leave too little room for a row's id. */
const ROOM_FOR_ARROW = 60;

/**
 * A drop-down; one that is not strict only marks other entries instead of refusing them. Without its
 * arrow it opens when the cell is edited.
 * @param pixels the width of its column
 */
export function gridList(
  list: ListValidation,
  uid: string,
  pixels: number
): ISheetDataValidationRule {
  const { ARROW, TEXT } = DataValidationRenderMode;
  return {
    uid,
    type: DataValidationType.LIST,
    formula1: choices(list.source),
    ranges: [gridRange(list.range)],
    allowBlank: true,
    showDropDown: true,
    renderMode: pixels < ROOM_FOR_ARROW ? TEXT : ARROW,
    showErrorMessage: list.strict,
    errorStyle: list.strict ? DataValidationErrorStyle.STOP : DataValidationErrorStyle.INFO,
    ...(list.errorTitle !== undefined && { errorTitle: list.errorTitle }),
    ...(list.error !== undefined && { error: list.error }),
  };
}
