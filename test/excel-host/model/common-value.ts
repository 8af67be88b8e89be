import { cellsOf, isUnbounded, isWholeColumns } from "./area";
import type { Area } from "./area";
import type { CellFormat } from "./cell-format";
import type { SheetState } from "./sheet-state";

/** How the cells of an area look; of an area without end, its lines and what is there. */
function* formatsOf(sheet: SheetState, area: Area): Generator<CellFormat> {
  if (!isUnbounded(area)) {
    for (const [row, column] of cellsOf(area)) yield sheet.cell(row, column).format;
    return;
  }
  for (const [, , cell] of sheet.present(area)) yield cell.format;
  const [lines, first, last] = isWholeColumns(area)
    ? [sheet.columns, area.left, area.right]
    : [sheet.rows, area.top, area.bottom];
  for (let line = first; line <= last; line += 1) {
    yield lines.get(line)?.format ?? sheet.defaultFormat;
  }
}

/** The one value of all; `null` where they differ, as the API says it. */
export function commonValue<T>(values: Iterable<T>): T | null {
  const different = new Set(values);
  return different.size === 1 ? ([...different][0] ?? null) : null;
}

export function commonFormat(
  sheet: SheetState,
  area: Area,
  read: (format: CellFormat) => unknown
): unknown {
  const values = new Set<unknown>();
  for (const format of formatsOf(sheet, area)) values.add(read(format));
  return commonValue(values);
}
