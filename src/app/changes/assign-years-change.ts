import { dividedByMonths, inYear } from "../../domain/plan/assign-years";
import type { LedgerLine } from "../../domain/plan/ledger-line";
import { shareNote } from "../../sheets/ledger/ledger-labels";
import type { WorkbookChange } from "../../sheets/model/workbook-change";
import type { Surroundings } from "../plan-workbook";
import { changedSinceShown } from "../ledger/changed-since-shown";
import { isAsShown } from "../ledger/is-as-shown";
import { isOfferedYear } from "../ledger/is-offered-year";
import type { ShownUnassigned, YearChoice } from "../ledger/ledger-view";
import { showUnassigned } from "../ledger/show-ledger";
import type { UnassignedRow } from "../ledger/unassigned-rows";
import { unassignedRows } from "../ledger/unassigned-rows";
import type { OpenedPlan } from "./opened-plan";
import { openPlan } from "./opened-plan";
import { rollUpChange } from "./roll-up-change";

/**
 * Assigns money to budget years as chosen, to the đồng, and writes ledger and summaries.
 * @param shown what the user saw when choosing
 * @throws WorkbookRefused `changed-meanwhile` when a chosen row's money or period is another by now,
 * or does not offer what was chosen
 */
export function assignYearsChange(
  opened: OpenedPlan,
  shown: readonly ShownUnassigned[],
  choices: readonly YearChoice[],
  surroundings: Surroundings
): WorkbookChange {
  refuseChanged(opened, shown, choices);
  const assigned = new Map<LedgerLine, readonly LedgerLine[]>();
  for (const unassigned of unassignedRows(opened.file)) {
    const choice = choices.find(({ row }) => row === unassigned.row.id);
    if (!choice) continue;
    for (const line of unassigned.lines) assigned.set(line, assign(line, choice, unassigned));
  }
  const ledger = opened.file.plan.ledger.flatMap((line) => assigned.get(line) ?? [line]);
  return rollUpChange(openPlan(opened.source, { ledger }), surroundings);
}

function assign(
  line: LedgerLine,
  { year }: YearChoice,
  { shares }: UnassignedRow
): readonly LedgerLine[] {
  return year === "by-months"
    ? dividedByMonths(line, shares, shareNote)
    : [inYear(line, year, shares)];
}

function refuseChanged(
  opened: OpenedPlan,
  shown: readonly ShownUnassigned[],
  choices: readonly YearChoice[]
): void {
  const now = showUnassigned(opened);
  for (const { row, year } of choices) {
    const [before, after] = [shown, now].map((rows) => rows.find((one) => one.row === row));
    const isOffered = before !== undefined && isOfferedYear(before, year);
    if (!isOffered || !isAsShown(before, after)) throw changedSinceShown(opened, row);
  }
}
