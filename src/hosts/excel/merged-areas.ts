import type { CellRange } from "../../sheets/model/cell-range";
import { cellKey, parseAreas } from "./range-text";
import type { Pending } from "./pending";
import { MERGED_AREAS_API, supportsApi } from "./requirement-sets";

const LAST_ROW = 1_048_576;
/** Excel answers for 512 merged areas at most; eight in each row of a strip are more than we have. */
const ROWS_PER_STRIP = 64;

function strips(rows: number): string[] {
  const starts = Array.from(
    { length: Math.floor(rows / ROWS_PER_STRIP) + 1 },
    (_, index) => index * ROWS_PER_STRIP + 1
  );
  return starts.map((start, index) => `${start}:${(starts[index + 1] ?? LAST_ROW + 1) - 1}`);
}

/**
 * Merged areas of the whole sheet; `null` before ExcelApi 1.13, which first tells them. `knownRows`
 * is about how many rows there are.
 */
export function requestMerges(
  sheet: Excel.Worksheet,
  knownRows: number
): Pending<CellRange[] | null> {
  if (!supportsApi(MERGED_AREAS_API)) return () => null;
  const found = strips(knownRows).map((rows) => {
    const areas = sheet.getRange(rows).getMergedAreasOrNullObject();
    areas.load(["address"]);
    return areas;
  });
  return () => {
    const areas = found.flatMap((strip) => (strip.isNullObject ? [] : parseAreas(strip.address)));
    return [...new Map(areas.map((area) => [cellKey(area.from), area])).values()];
  };
}
