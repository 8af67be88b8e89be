import { catalogById } from "../domain/catalog/catalog-by-id";
import type { Plan } from "../domain/plan/plan";
import type { RowId } from "../domain/plan/plan-row";
import type { CalendarDate } from "../domain/timeline/calendar-date";
import type { Finding } from "../domain/validation/finding";
import { findingMessage } from "../locales/finding-message";
import { legalBasisMessage } from "../locales/legal-basis-message";
import type { Locale } from "../locales/locale";
import { buildFindingsSheet } from "../sheets/findings/build-findings-sheet";
import type { WordedFinding } from "../sheets/findings/build-findings-sheet";
import { buildPlanSheet } from "../sheets/forms/build-plan-sheet";
import { buildLedgerSheet } from "../sheets/ledger/build-ledger-sheet";
import { buildListsSheet } from "../sheets/lists/build-lists-sheet";
import type { AddressBook } from "../sheets/model/address-book";
import type { WorkbookDescription } from "../sheets/model/sheet-description";
import { SHEET_NAMES } from "../sheets/model/sheet-names";
import { buildProgressSheet } from "../sheets/summaries/build-progress-sheet";
import { buildSummarySheet } from "../sheets/summaries/build-summary-sheet";
import { planCaption } from "../sheets/theme/plan-caption";
import type { LocatedFinding } from "./locate-findings";
import { locateFindings } from "./locate-findings";

export type DescribedPlan = {
  readonly workbook: WorkbookDescription;
  /** Cells of the described workbook. */
  readonly addresses: AddressBook;
  readonly findings: readonly LocatedFinding[];
};

/** What comes from outside the plan: the user's language and the current day. */
export type Surroundings = { readonly locale: Locale; readonly today: CalendarDate };

/** The whole workbook of a plan, each sheet as data, with the findings placed in its cells. */
export function describePlanWorkbook(
  plan: Plan,
  findings: readonly Finding[],
  { locale, today }: Surroundings
): DescribedPlan {
  const { sheet, addresses, references } = buildPlanSheet(plan, clarifyNotes(findings, locale));
  const located = locateFindings(findings, addresses, locale);
  const sheets = [
    sheet,
    buildLedgerSheet(plan, references),
    buildSummarySheet(plan, references),
    buildProgressSheet(plan, references, { date: today, followsClock: true }),
    buildFindingsSheet(wordedFindings(located, plan, locale), planCaption(plan)),
    buildListsSheet(plan),
  ];
  return { workbook: { sheets }, addresses, findings: located };
}

function wordedFindings(
  findings: readonly LocatedFinding[],
  plan: Plan,
  locale: Locale
): WordedFinding[] {
  const { series } = catalogById(plan.catalog);
  return findings.map((finding) => ({
    ...finding,
    basis: legalBasisMessage(finding.code, series, locale),
    linked: finding.sheet === SHEET_NAMES.plan,
  }));
}

/** "Cần làm rõ" of a row: what is ambiguous about it, in the order found. */
function clarifyNotes(findings: readonly Finding[], locale: Locale): ReadonlyMap<RowId, string> {
  const notes = new Map<RowId, string>();
  for (const finding of findings) {
    if (finding.at.part !== "row" || finding.certainty !== "ambiguous") continue;
    const earlier = notes.get(finding.at.row);
    const message = findingMessage(finding, locale);
    notes.set(finding.at.row, earlier === undefined ? message : `${earlier} ${message}`);
  }
  return notes;
}
