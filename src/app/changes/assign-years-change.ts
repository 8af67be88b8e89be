import { dividedByMonths, inYear } from "../../domain/plan/assign-years";
import type { LedgerLine } from "../../domain/plan/ledger-line";
import { shareNote } from "../../sheets/ledger/ledger-labels";
import { SHEET_NAMES } from "../../sheets/model/sheet-names";
import type { WorkbookChange } from "../../sheets/model/workbook-change";
import { WorkbookRefused } from "../../sheets/model/workbook-refused";
import type { Surroundings } from "../plan-workbook";
import type { ShownUnassigned, YearChoice } from "../ledger/ledger-view";
import { firstCell, showUnassigned } from "../ledger/show-ledger";
import type { OpenedPlan } from "./opened-plan";
import { openPlan } from "./opened-plan";
import { rollUpChange } from "./roll-up-change";
import type { UnassignedRow } from "../ledger/unassigned-rows";
import { unassignedRows } from "../ledger/unassigned-rows";

/**
 * Assigns money to budget years as chosen, to the đồng, and writes ledger and summaries.
 * @param shown what the user saw when choosing
 * @throws WorkbookRefused `changed-meanwhile` when a chosen row's money or period is another by now
 */
export function assignYearsChange(
  opened: OpenedPlan,
  choices: readonly YearChoice[],
  shown: readonly ShownUnassigned[],
  surroundings: Surroundings
): WorkbookChange {
  refuseChanged(opened, choices, shown);
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
  choices: readonly YearChoice[],
  shown: readonly ShownUnassigned[]
): void {
  const now = showUnassigned(opened);
  for (const { row } of choices) {
    const [before, after] = [shown, now].map((rows) => rows.find((one) => one.row === row));
    if (before && JSON.stringify(before) === JSON.stringify(after)) continue;
    const cell = firstCell(opened, row) ?? "A9";
    throw new WorkbookRefused("changed-meanwhile", { sheet: SHEET_NAMES.ledger, cell });
  }
}
