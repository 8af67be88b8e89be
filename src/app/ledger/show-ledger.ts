import type { LedgerIssue } from "../../domain/plan/ledger-issues";
import { ledgerIssues } from "../../domain/plan/ledger-issues";
import type { LedgerLine } from "../../domain/plan/ledger-line";
import type { Plan } from "../../domain/plan/plan";
import { placedLines } from "../../sheets/ledger/read-ledger";
import { cellName } from "../../sheets/model/cell-address";
import { SHEET_NAMES } from "../../sheets/model/sheet-names";
import type { OpenedPlan } from "../changes/opened-plan";
import { sheetNamed } from "../changes/own-sheet-step";
import { unassignedRows } from "./unassigned-rows";
import type { ShownLedgerIssue, ShownLine, ShownUnassigned } from "./ledger-view";
import { showRow } from "../session/show-row";

/** Rows on which plan and ledger have parted, in the order of the ledger. */
export function showLedgerIssues(opened: OpenedPlan): ShownLedgerIssue[] {
  const { plan, readings } = opened.file;
  return ledgerIssues(plan, readings).map((issue) => showLedgerIssue(opened, issue));
}

export function showLedgerIssue(opened: OpenedPlan, issue: LedgerIssue): ShownLedgerIssue {
  const { file } = opened;
  const index = file.plan.rows.findIndex(({ id }) => id === issue.row);
  const row = file.plan.rows[index];
  const shown = row && showRow(row, index, file);
  return {
    row: issue.row,
    number: shown?.number ?? null,
    title: shown?.title ?? "",
    kind: issue.kind,
    checks: issue.checks,
    words: shown?.moneyWords ?? issue.lines[0]?.words ?? "",
    cell: firstCell(opened, issue.row),
    lines: issue.lines.map(shownLine),
    followed: issue.followed?.map(shownLine) ?? null,
    rewordings:
      issue.rewordings?.map(({ field, before, after }) => ({
        cell: file.addresses.find({ part: "row", row: issue.row, field }).cell,
        before,
        after,
      })) ?? null,
  };
}

/** Rows with money that waits for a budget year, in the order of the plan. */
export function showUnassigned(opened: OpenedPlan): ShownUnassigned[] {
  const { file } = opened;
  return unassignedRows(file).map(({ row, lines, shares, parts, years }) => {
    const index = file.plan.rows.indexOf(row);
    const { number, title } = showRow(row, index, file);
    const spent = lines.flatMap(({ actual }) => actual ?? []);
    return {
      row: row.id,
      number,
      title,
      amount: sum(lines.map(({ planned }) => planned ?? 0)),
      spent: spent.length === 0 ? null : sum(spent),
      shares: shares.map(({ year, months }, n) => ({ year, months, amount: parts[n] ?? 0 })),
      years,
    };
  });
}

/** Where the row's first line stands on the ledger sheet. */
export function firstCell({ source }: OpenedPlan, row: Plan["rows"][number]["id"]): string | null {
  const sheet = sheetNamed(source, SHEET_NAMES.ledger);
  const found = sheet && placedLines(sheet.rows).find(({ line }) => line.row === row);
  return found ? cellName({ row: found.row, column: 1 }) : null;
}

function shownLine({ source, budgetYear, planned, actual }: LedgerLine): ShownLine {
  return { source, budgetYear, planned, actual };
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
