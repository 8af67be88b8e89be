import type { RowId } from "../../domain/plan/plan-row";
import type { FindingCode } from "../../domain/validation/finding-code";
import type { PlanFile } from "../read-plan-file";

const INFERRED: ReadonlySet<FindingCode> = new Set<FindingCode>([
  "criterion-inferred",
  "criterion-carried",
]);

/** Rows whose criterion was only inferred: it is written down once the user has confirmed it. */
export function unconfirmedRows({ repairs }: Pick<PlanFile, "repairs">): ReadonlySet<RowId> {
  return new Set(
    repairs.flatMap(({ code, at }) => (INFERRED.has(code) && at.part === "row" ? [at.row] : []))
  );
}
