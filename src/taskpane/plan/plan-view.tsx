import { useSessionState } from "../session-context";
import { NoPlan } from "./no-plan";
import { PlanOverview } from "./plan-overview";
import { ReadingWorkbook } from "./reading-workbook";
import { UnreadablePlan } from "./unreadable-plan";

/** The first view: what the open workbook holds and what to do next. */
export function PlanView() {
  const { workbook } = useSessionState();
  switch (workbook.kind) {
    case "reading":
      return <ReadingWorkbook />;
    case "no-plan":
      return <NoPlan tables={workbook.tables} />;
    case "plan":
      return <PlanOverview plan={workbook.plan} />;
    case "unreadable":
      return <UnreadablePlan code={workbook.code} />;
  }
}
