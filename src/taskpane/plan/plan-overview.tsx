import type { ShownPlan } from "../../app/session/session-state";
import { ViewFrame } from "../shell/view-frame";
import { FindingCounts } from "./finding-counts-section";
import { NextStepBar } from "./next-step-bar";
import { OtherTasks } from "./other-tasks";
import { PlanFacts } from "./plan-facts";
import { PlanMoney } from "./plan-money";

/** What the workbook's plan is, what it costs, and what it still needs. */
export function PlanOverview({ plan }: { readonly plan: ShownPlan }) {
  return (
    <ViewFrame actions={<NextStepBar plan={plan} />}>
      <PlanFacts plan={plan} />
      <PlanMoney plan={plan} />
      <FindingCounts findings={plan.findings} />
      <OtherTasks />
    </ViewFrame>
  );
}
