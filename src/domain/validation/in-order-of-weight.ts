import type { Plan } from "../plan/plan";
import type { Finding } from "./finding";
import type { Severity } from "./severity";

const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/** Errors, warnings, hints; each in the order of the rows, after what is about the whole document. */
export function inOrderOfWeight(findings: readonly Finding[], plan: Pick<Plan, "rows">): Finding[] {
  const position = new Map(plan.rows.map((row, index) => [row.id, index]));
  const rank = ({ at }: Finding) => (at.part === "row" ? (position.get(at.row) ?? -1) : -1);
  return [...findings].sort((a, b) => WEIGHT[a.severity] - WEIGHT[b.severity] || rank(a) - rank(b));
}
