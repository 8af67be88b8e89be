import type { PlanLocation } from "../plan/plan-location";
import type { Finding, Fix } from "./finding";
import type { FindingCode } from "./finding-code";
import { FINDING_KINDS } from "./finding-kinds";

/** A finding with the severity and certainty that its code always has. */
export function makeFinding(
  code: FindingCode,
  at: PlanLocation,
  params: Finding["params"] = {},
  fix?: Fix
): Finding {
  return { code, ...FINDING_KINDS[code], at, params, ...(fix ? { fix } : {}) };
}
