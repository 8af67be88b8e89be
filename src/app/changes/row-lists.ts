import { LIST_RANGES, listRanges } from "../../sheets/lists/list-ranges";
import type { CellRange } from "../../sheets/model/cell-range";
import type { SheetChange } from "../../sheets/model/workbook-change";
import type { OpenedPlan } from "./opened-plan";

/** The drop-downs of a row that was inserted. */
export function rowLists(opened: OpenedPlan, row: number): SheetChange[] {
  return listSteps(opened, { first: row, last: row }, false);
}

/** The drop-downs of the whole table, pointed at the lists as they stand after the change. */
export function tableLists(opened: OpenedPlan, had: boolean): SheetChange[] {
  const { firstRow, lastRow, freeRows } = opened.file.layout;
  const last = Math.max(firstRow, lastRow + freeRows);
  return listSteps(opened, { first: firstRow, last }, had);
}

function listSteps(
  { file }: OpenedPlan,
  { first, last }: { readonly first: number; readonly last: number },
  had: boolean
): SheetChange[] {
  const { layout, plan } = file;
  const list = (column: number | undefined, source: string): SheetChange[] => {
    if (column === undefined) return [];
    const range: CellRange = { from: { row: first, column }, to: { row: last, column } };
    return [
      {
        kind: "set-list",
        sheet: layout.sheet,
        list: { range, source, strict: false },
        before: had ? range : null,
      },
    ];
  };
  return [
    ...list(layout.tracking.get("criterion"), listRanges(plan).criteria),
    ...list(layout.columns.get("status") ?? layout.tracking.get("status"), LIST_RANGES.statuses),
  ];
}
