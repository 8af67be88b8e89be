import type { FindingGroup, ShownFinding } from "../../app/session/session-state";

/** How many findings each group has. */
export function findingCounts(
  findings: readonly Pick<ShownFinding, "group">[]
): Readonly<Record<FindingGroup, number>> {
  const counts = { error: 0, clarify: 0, warning: 0, hint: 0 };
  for (const { group } of findings) counts[group] += 1;
  return counts;
}
