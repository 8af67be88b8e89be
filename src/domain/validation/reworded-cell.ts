import type { PlanRow, RowField } from "../plan/plan-row";
import type { Finding } from "./finding";
import type { FindingCode } from "./finding-code";
import { makeFinding } from "./make-finding";

/** A finding whose fix puts other words in the cell; the words of both are its `before`, `after`. */
export function rewordedCell(
  code: FindingCode,
  row: PlanRow,
  field: RowField,
  after: string,
  params?: Finding["params"]
): Finding {
  const before = row.words[field] ?? "";
  const at = { part: "row", row: row.id, field } as const;
  return makeFinding(code, at, params ?? { before, after }, { at, before, after });
}
