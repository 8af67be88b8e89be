import type { ExpectedText } from "../../sheets/model/workbook-change";
import type { OpenedPlan } from "./opened-plan";
import { textAt } from "./opened-plan";

/** The ids beside the rows: they tell when rows were moved, added or removed meanwhile. */
export function rowIdentity({ file, sheet }: OpenedPlan): ExpectedText[] {
  const column = file.layout.tracking.get("id");
  if (column === undefined) return [];
  return [...file.layout.rows.values()].map(({ first }) => ({
    sheet: sheet.name,
    row: first,
    column,
    text: textAt(sheet, first, column),
  }));
}
