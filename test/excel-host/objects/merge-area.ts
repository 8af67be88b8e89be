import { notImplemented } from "../protocol/host-error";
import { cellsOf, containsArea, intersection } from "../model/area";
import type { Area } from "../model/area";
import { BLANK, isBlank } from "../model/cell-state";
import type { SheetState } from "../model/sheet-state";

function mergeOne(sheet: SheetState, area: Area): void {
  const inside = sheet.merges.filter((merge) => intersection(merge, area));
  if (inside.some((merge) => !containsArea(area, merge))) {
    throw notImplemented("merging cells that are partly merged with others");
  }
  const cells = [...cellsOf(area)].map(([row, column]) => sheet.cell(row, column));
  const [first] = cells;
  const shown = cells.find((cell) => !isBlank(cell));
  if (!first || cells.length < 2) return;
  for (const [row, column] of cellsOf(area)) {
    const borders = sheet.cell(row, column).format.borders;
    sheet.put(row, column, { ...BLANK, format: { ...first.format, borders } });
  }
  if (shown) sheet.put(area.top, area.left, { ...shown, format: first.format });
  sheet.merges = [...sheet.merges.filter((merge) => !inside.includes(merge)), area];
}

/** One merge, or one for each row: the first content stays, in the first cell and its format. */
export function mergeArea(sheet: SheetState, area: Area, across: boolean): void {
  if (!across) return mergeOne(sheet, area);
  for (let row = area.top; row <= area.bottom; row += 1) {
    mergeOne(sheet, { ...area, top: row, bottom: row });
  }
}

/** Takes apart every merge that the area touches. */
export function unmergeArea(sheet: SheetState, area: Area): void {
  sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
}
