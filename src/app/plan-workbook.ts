import type { Plan } from "../domain/plan/plan";
import type { CalendarDate } from "../domain/timeline/calendar-date";
import type { Finding } from "../domain/validation/finding";
import type { Locale } from "../locales/locale";
import type { Waiver } from "../sheets/findings/waiver";
import { buildPlanSheet } from "../sheets/forms/build-plan-sheet";
import { buildLedgerSheet } from "../sheets/ledger/build-ledger-sheet";
import { buildListsSheet } from "../sheets/lists/build-lists-sheet";
import type { AddressBook } from "../sheets/model/address-book";
import type { WorkbookDescription } from "../sheets/model/sheet-description";
import { buildProgressSheet } from "../sheets/summaries/build-progress-sheet";
import { buildSummarySheet } from "../sheets/summaries/build-summary-sheet";
import { clarifyNotes } from "./clarify-notes";
import { describeFindings } from "./describe-findings";
import type { LocatedFinding } from "./locate-findings";
import { locateFindings } from "./locate-findings";
import { separateWaived } from "./separate-waived";

export type DescribedPlan = {
  readonly workbook: WorkbookDescription;
  /** Cells of the described workbook. */
  readonly addresses: AddressBook;
  readonly findings: readonly LocatedFinding[];
};

/** What comes from outside the plan: the user's language and the current day. */
export type Surroundings = { readonly locale: Locale; readonly today: CalendarDate };

/**
 * The whole workbook of a plan, each sheet as data, with the findings placed in its cells; those that
 * a waiver fits stand apart.
 */
export function describePlanWorkbook(
  plan: Plan,
  findings: readonly Finding[],
  { locale, today }: Surroundings,
  waivers: readonly Waiver[] = []
): DescribedPlan {
  const { open, waived } = separateWaived(findings, plan, waivers);
  const { sheet, addresses, references } = buildPlanSheet(plan, clarifyNotes(open, locale));
  const located = locateFindings(open, addresses, locale);
  const sheets = [
    sheet,
    buildLedgerSheet(plan, references),
    buildSummarySheet(plan, references),
    buildProgressSheet(plan, references, { date: today, followsClock: true }),
    describeFindings({
      plan,
      findings: located,
      waived: locateFindings(waived, addresses, locale),
      locale,
      today,
      sheet: sheet.name,
    }),
    buildListsSheet(plan),
  ];
  return { workbook: { sheets }, addresses, findings: located };
}
