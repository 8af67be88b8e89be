import type { Plan } from "../../domain/plan/plan";
import type { CalendarDate } from "../../domain/timeline/calendar-date";
import type { LedgerReferences } from "../ledger/ledger-references";
import type { CellPosition } from "../model/cell-address";
import type { PlanSheetReferences } from "../model/plan-sheet-references";
import type { ProgressLayout } from "./progress-layout";

/** What every part of the progress sheet is made from. */
export type ProgressContext = {
  readonly plan: Plan;
  readonly planSheet: PlanSheetReferences;
  readonly ledger: LedgerReferences;
  readonly layout: ProgressLayout;
  /** The day as of which the sheet judges, and the cell that holds it. */
  readonly viewDate: CalendarDate;
  readonly viewCell: CellPosition;
  /** Days before a deadline from which on it is said to be near. */
  readonly warningDays: number;
};
