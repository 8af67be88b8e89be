import { POINTS_PER_WIDTH_UNIT } from "../../sheets/layout/row-metrics";
import { columnLetters } from "../../sheets/model/cell-address";
import { operation } from "./operation";
import type { Operation } from "./operation";

/** Excel width units by one-based column, as points. */
export function widthsInPoints(
  widths: Iterable<readonly [column: number, units: number]>
): Map<number, number> {
  return new Map(Array.from(widths, ([column, units]) => [column, units * POINTS_PER_WIDTH_UNIT]));
}

/** Sets widths in points; unlike width units they do not depend on the workbook's font. */
export function widthOperations(sheet: string, points: ReadonlyMap<number, number>): Operation[] {
  return [...points].map(([column, width]) =>
    operation(sheet, (target) => {
      const letters = columnLetters(column);
      target.getRange(`${letters}:${letters}`).format.columnWidth = width;
    })
  );
}
