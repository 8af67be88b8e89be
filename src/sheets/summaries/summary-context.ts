import type { Plan } from "../../domain/plan/plan";
import { ledgerEntries } from "../ledger/ledger-entries";
import { ledgerReferences } from "../ledger/ledger-references";
import type { LedgerPlaces } from "../ledger/ledger-references";
import type { PlanSheetReferences } from "../model/plan-sheet-references";
import { LedgerFigures } from "./ledger-figures";
import { summaryLayout } from "./summary-layout";
import type { SummaryLayout } from "./summary-layout";

/** What every table of the summary is made from. */
export type SummaryContext = {
  readonly plan: Plan;
  readonly planSheet: PlanSheetReferences;
  readonly figures: LedgerFigures;
  readonly layout: SummaryLayout;
};

export function summaryContext(
  plan: Plan,
  planSheet: PlanSheetReferences,
  places: LedgerPlaces
): SummaryContext {
  const figures = new LedgerFigures(ledgerEntries(plan, places), ledgerReferences(places));
  return { plan, planSheet, figures, layout: summaryLayout(plan) };
}
