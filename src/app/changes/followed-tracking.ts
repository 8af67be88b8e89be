import type { Plan } from "../../domain/plan/plan";
import type { PlanRow, RowTracking } from "../../domain/plan/plan-row";
import { settlePlan } from "../../domain/plan/settle-plan";
import type { TrackingRole } from "../../sheets/forms/tracking-columns";
import { readTracking } from "../../sheets/reading/read-tracking";
import { headingOfPlan } from "./heading-of-plan";
import type { OpenedPlan } from "./opened-plan";

const NOTHING: RowTracking = { start: null, end: null, lead: null, status: null };

/**
 * Which of a row's tracking cells only repeat what its time and people columns say. When those words
 * change, these cells are blanked, so that finishing the change fills them from the new ones; dates
 * or a lead that somebody set otherwise stay. A period is one thing: with one date set by hand, both
 * stay.
 */
export function followedTracking(
  opened: OpenedPlan,
  row: PlanRow,
  changed: { readonly time: boolean; readonly people: boolean }
): TrackingRole[] {
  const held = heldTracking(opened, row);
  const told = toldTracking(opened.file.plan, row);
  const repeatsPeriod = held.start === told.start && held.end === told.end;
  const followed = (role: "start" | "end" | "lead", follows: boolean) =>
    follows && held[role] !== null ? [role] : [];
  return [
    ...followed("start", changed.time && repeatsPeriod),
    ...followed("end", changed.time && repeatsPeriod),
    ...followed("lead", changed.people && held.lead === told.lead),
  ];
}

/** What stands in the cells, before anything is filled in from the words. */
function heldTracking(opened: OpenedPlan, { id }: PlanRow): RowTracking {
  const heading = headingOfPlan(opened);
  const first = opened.file.layout.rows.get(id)?.first;
  const source = opened.sheet.rows.find(({ row }) => row === first);
  return heading && source ? readTracking(source, heading).tracking : NOTHING;
}

function toldTracking(plan: Plan, row: PlanRow): RowTracking {
  const untracked = { ...plan, rows: [{ ...row, tracking: NOTHING }], ledger: [] };
  return settlePlan(untracked).plan.rows[0]?.tracking ?? NOTHING;
}
