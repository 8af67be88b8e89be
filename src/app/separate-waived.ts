import type { Plan } from "../domain/plan/plan";
import type { PlanLocation } from "../domain/plan/plan-location";
import type { Finding } from "../domain/validation/finding";
import { findingKey } from "../domain/validation/finding-key";
import type { Waiver } from "../sheets/findings/waiver";

export type KeyedFinding = Finding & { readonly key: string };

export type SeparatedFindings = {
  readonly open: readonly KeyedFinding[];
  readonly waived: readonly (KeyedFinding & Waiver)[];
};

/** Findings with their keys, those that a waiver fits apart; a waiver that fits none has lapsed. */
export function separateWaived(
  findings: readonly Finding[],
  plan: Plan,
  waivers: readonly Waiver[]
): SeparatedFindings {
  const byKey = new Map(waivers.map((waiver) => [waiver.key, waiver]));
  const open: KeyedFinding[] = [];
  const waived: (KeyedFinding & Waiver)[] = [];
  for (const finding of findings) {
    const keyed = { ...finding, key: findingKey(finding, wordsAt(plan, finding.at)) };
    const waiver = byKey.get(keyed.key);
    if (waiver) waived.push({ ...keyed, ...waiver });
    else open.push(keyed);
  }
  return { open, waived };
}

/** What the row's cell holds; other places are told apart by what the finding says of them. */
function wordsAt(plan: Plan, at: PlanLocation): string {
  if (at.part !== "row" || at.field === null || at.field === "number") return "";
  const row = plan.rows.find(({ id }) => id === at.row);
  if (!row) return "";
  return (at.field === "criterion" ? row.criterionWords : row.words[at.field]) ?? "";
}
