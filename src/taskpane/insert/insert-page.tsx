import { useLayoutEffect, useRef } from "react";
import type { CalendarDate } from "../../domain/timeline/calendar-date";
import { useNavigation } from "../navigation-context";
import { useSessionState } from "../session-context";
import { AlreadyPlanned } from "./already-planned";
import { InsertForm } from "./insert-form";

/** Inserts an empty plan for the school; a plan that is there already is never overwritten. */
export function InsertPage({ today }: { readonly today: CalendarDate }) {
  const { workbook } = useSessionState();
  useLeaveWhenPlanned();
  if (workbook.kind === "plan") return <AlreadyPlanned sheet={workbook.plan.sheet} />;
  if (workbook.kind !== "no-plan") return <InsertForm today={today} sheets={[]} kept={null} />;
  return <InsertForm today={today} sheets={workbook.sheets} kept={workbook.details ?? null} />;
}

/** Once the plan is there, also after a retry, it is what the user wants to see. */
function useLeaveWhenPlanned(): void {
  const { kind } = useSessionState().workbook;
  const { openTab } = useNavigation();
  const seenWithout = useRef(false);
  useLayoutEffect(() => {
    if (kind === "plan" && seenWithout.current) openTab("plan");
    seenWithout.current = kind === "no-plan";
  }, [kind, openTab]);
}
