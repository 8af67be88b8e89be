import type { ShownPlan } from "../../app/session/session-state";
import { findingCounts } from "./finding-counts";

/** What the plan needs next: rows first, then correctness, then figures. */
export type NextStep =
  | { readonly kind: "add-rows" }
  | { readonly kind: "handle"; readonly errors: number; readonly questions: number }
  | { readonly kind: "roll-up" }
  | { readonly kind: "see-totals" };

/** The one step that the home view offers. */
export function nextStep(plan: Pick<ShownPlan, "rows" | "findings" | "hasSummaries">): NextStep {
  const { error: errors, clarify: questions } = findingCounts(plan.findings);
  if (plan.rows.length === 0) return { kind: "add-rows" };
  if (errors + questions > 0) return { kind: "handle", errors, questions };
  return { kind: plan.hasSummaries ? "see-totals" : "roll-up" };
}
