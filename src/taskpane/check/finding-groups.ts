import type { FindingGroup, ShownFinding } from "../../app/session/session-state";

/** Graver first; also the order of the filter buttons. */
export const FINDING_GROUPS = [
  "error",
  "clarify",
  "warning",
  "hint",
] as const satisfies readonly FindingGroup[];

/** How many findings each group has. */
export function countByGroup(
  findings: readonly ShownFinding[]
): Readonly<Record<FindingGroup, number>> {
  const counts = { error: 0, clarify: 0, warning: 0, hint: 0 };
  for (const { group } of findings) counts[group] += 1;
  return counts;
}
