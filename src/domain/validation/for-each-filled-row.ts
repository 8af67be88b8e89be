import type { RowReading } from "../plan/interpret-row";
import type { PlanRow } from "../plan/plan-row";
import type { Finding } from "./finding";
import { isRowEmpty } from "./is-row-empty";
import type { CheckContext, Rule } from "./rule";

type RowCheck = (
  row: PlanRow,
  reading: RowReading,
  context: CheckContext
) => Finding | null | undefined;

/** A rule that looks at rows one by one; an empty row has its own finding and no other. */
export function forEachFilledRow(check: RowCheck): Rule {
  return (context) =>
    context.plan.rows.flatMap((row) => {
      const reading = context.readings.get(row.id);
      if (!reading || isRowEmpty(row)) return [];
      return check(row, reading, context) ?? [];
    });
}
