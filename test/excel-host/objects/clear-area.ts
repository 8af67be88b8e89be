import { notImplemented } from "../protocol/host-error";
import type { Area } from "../model/area";
import { BLANK } from "../model/cell-state";
import { changeFormats } from "../model/format-area";
import type { SheetState } from "../model/sheet-state";
import { clearConditionalFormats, clearValidations } from "../model/clear-rules";
import { unmergeArea } from "./merge-area";

function clearContents(sheet: SheetState, area: Area): void {
  for (const [row, column] of [...sheet.present(area)]) {
    if (!sheet.isCovered(row, column)) sheet.putContent(row, column, BLANK);
  }
}

/** Excel's "clear formats" takes merges and conditional formats along. */
function clearFormats(sheet: SheetState, area: Area): void {
  changeFormats(sheet, area, () => sheet.defaultFormat);
  clearConditionalFormats(sheet, area);
  unmergeArea(sheet, area);
}

const WAYS: Readonly<Record<string, (sheet: SheetState, area: Area) => void>> = {
  All: (sheet, area) => {
    clearContents(sheet, area);
    clearFormats(sheet, area);
    clearValidations(sheet, area);
  },
  Contents: clearContents,
  Formats: clearFormats,
};

export function clearArea(sheet: SheetState, area: Area, applyTo: string): void {
  const clear = WAYS[applyTo];
  if (!clear) throw notImplemented(`Range.clear ${applyTo}`);
  clear(sheet, area);
}
