import type { SourceRow } from "../model/source-row";
import { bodyRowKind } from "./body-row-kind";
import type { PlanHeading } from "./plan-heading";

const UNNAMED = "Cột không tên";
/** A column of running numbers under a blank heading holds nothing to keep. */
const RUNNING_NUMBER = /^(\d{1,3}|[ivxIVX]{1,5})[.)]?$/;

/**
 * The heading with the columns that hold words under a blank heading, so that they are carried along
 * like the school's other columns.
 */
export function withUnnamedColumns(heading: PlanHeading, body: readonly SourceRow[]): PlanHeading {
  const known = new Set([
    ...heading.columns.keys(),
    ...heading.extras.keys(),
    ...heading.tracking.values(),
    ...heading.moneyColumns.keys(),
  ]);
  const extras = new Map(heading.extras);
  for (const row of body) {
    if (bodyRowKind(row, heading) !== "data") continue;
    for (const { column, text } of row.cells)
      if (!known.has(column) && text !== "" && !RUNNING_NUMBER.test(text))
        extras.set(column, UNNAMED);
  }
  return extras.size === heading.extras.size ? heading : { ...heading, extras };
}
