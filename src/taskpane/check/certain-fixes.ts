import { oncePerCell } from "../../app/session/once-per-cell";
import type { ShownFinding } from "../../app/session/session-state";
import type { Fix } from "../../domain/validation/finding";
import { hasCertainFix } from "./has-certain-fix";
import { inPlanOrder } from "./in-plan-order";

/** What "Sửa … chỗ chắc chắn" will change, one entry per cell, in the order of the plan. */
export function certainFixes(
  findings: readonly ShownFinding[]
): readonly (ShownFinding & { readonly fix: Fix })[] {
  const chosen = new Map(
    oncePerCell(findings.filter(hasCertainFix)).map((finding) => [finding.key, finding])
  );
  return inPlanOrder([...chosen.values()]).flatMap(({ key }) => chosen.get(key) ?? []);
}
