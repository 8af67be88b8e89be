import type { RowId } from "./plan-row";

/** The id after the highest one used: ids are never given twice, also not after a row is removed. */
export function nextRowId(used: Iterable<RowId>): RowId {
  let highest = 0;
  for (const id of used) {
    const number = /^D(\d+)$/.exec(id)?.[1];
    if (number !== undefined) highest = Math.max(highest, Number(number));
  }
  return `D${String(highest + 1).padStart(2, "0")}`;
}
