import type { PlanLocation } from "../plan/plan-location";
import type { PlanRow } from "../plan/plan-row";
import type { Finding } from "./finding";
import type { FindingCode } from "./finding-code";
import { makeFinding } from "./make-finding";

type RowPart = Extract<PlanLocation, { part: "row" }>["field"];

/** A finding at one cell of a row, or at the whole row where `field` is `null`. */
export function rowFinding(
  code: FindingCode,
  row: PlanRow,
  field: RowPart,
  params: Finding["params"] = {}
): Finding {
  return makeFinding(code, { part: "row", row: row.id, field }, params);
}
