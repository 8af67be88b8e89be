import type { RowReading } from "../plan/interpret-row";
import type { PlanRow } from "../plan/plan-row";
import { oncePer } from "../remembering/once-per";
import type { Finding } from "./finding";
import { isRowEmpty } from "./is-row-empty";
import type { CheckContext, Rule } from "./rule";

type RowCheck = (
  row: PlanRow,
  reading: RowReading,
  context: CheckContext
) => Finding | null | undefined;

type FilledRow = { readonly row: PlanRow; readonly reading: RowReading };

/** A rule that looks at rows one by one; an empty row has its own finding and no other. */
export function forEachFilledRow(check: RowCheck): Rule {
  return (context) => {
    const findings: Finding[] = [];
    for (const { row, reading } of filledRows(context)) {
      const finding = check(row, reading, context);
      if (finding) findings.push(finding);
    }
    return findings;
  };
}

const filledRows = oncePer(({ plan, readings }: CheckContext): readonly FilledRow[] =>
  plan.rows.flatMap((row) => {
    const reading = readings.get(row.id);
    return reading && !isRowEmpty(row) ? [{ row, reading }] : [];
  })
);
