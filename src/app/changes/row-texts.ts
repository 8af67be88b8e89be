import type { RowId } from "../../domain/plan/plan-row";
import type { CellPosition } from "../../sheets/model/cell-address";
import { cellName } from "../../sheets/model/cell-address";
import type { ExpectedText } from "../../sheets/model/workbook-change";
import { headingOfPlan } from "./heading-of-plan";
import type { OpenedPlan } from "./opened-plan";
import { textAt } from "./opened-plan";

/**
 * Everything that a row's form was made of, as it stands on the sheet: its printed cells but for the
 * running number, criterion and lead of the tracking block, and whichever cells are `edited` beside.
 */
export function rowTexts(
  opened: OpenedPlan,
  row: RowId,
  edited: readonly CellPosition[]
): ExpectedText[] {
  const { layout } = opened.file;
  const first = layout.rows.get(row)?.first ?? layout.firstRow;
  const tracked = [layout.tracking.get("criterion"), layout.tracking.get("lead")].flatMap(
    (column) => (column === undefined ? [] : [{ row: first, column }])
  );
  const places = new Map<string, CellPosition>();
  for (const at of [...printedPlaces(opened, row), ...tracked, ...edited])
    places.set(cellName(at), { row: at.row, column: at.column });
  return [...places.values()].map((at) => ({
    sheet: layout.sheet,
    ...at,
    text: textAt(opened.sheet, at.row, at.column),
  }));
}

function printedPlaces(opened: OpenedPlan, id: RowId): CellPosition[] {
  const { layout } = opened.file;
  const { first, last } = layout.rows.get(id) ?? { first: 1, last: 0 };
  const named = [...layout.columns].filter(([role]) => role !== "number");
  const columns = new Set([
    ...named.map(([, column]) => column),
    ...(headingOfPlan(opened)?.moneyColumns.keys() ?? []),
  ]);
  return Array.from({ length: last - first + 1 }, (_, offset) => first + offset).flatMap((row) =>
    [...columns].map((column) => ({ row, column }))
  );
}
