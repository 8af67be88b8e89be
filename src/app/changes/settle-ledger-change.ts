import { budgetSpan } from "../../domain/plan/budget-span";
import { draftLines } from "../../domain/plan/draft-ledger";
import { basisOf } from "../../domain/plan/ledger-basis";
import type { LedgerIssue } from "../../domain/plan/ledger-issues";
import { ledgerIssues } from "../../domain/plan/ledger-issues";
import type { LedgerLine } from "../../domain/plan/ledger-line";
import { moneyFieldOf } from "../../domain/plan/money-field";
import type { RowId } from "../../domain/plan/plan-row";
import { movedNote } from "../../sheets/ledger/ledger-labels";
import type { SheetChange, WorkbookChange } from "../../sheets/model/workbook-change";
import type { Surroundings } from "../plan-workbook";
import { changedSinceShown } from "../ledger/changed-since-shown";
import { isAsShown } from "../ledger/is-as-shown";
import type { LedgerDecision, ShownLedgerIssue } from "../ledger/ledger-view";
import { offeredDecisions } from "../ledger/offered-decisions";
import { showLedgerIssue } from "../ledger/show-ledger";
import { applyToSource } from "./apply-to-source";
import { finishChange } from "./finish-change";
import { ledgerTexts } from "./ledger-texts";
import type { OpenedPlan } from "./opened-plan";
import { openPlan } from "./opened-plan";
import { rewordingStep } from "./reword-change";
import { accountingSteps, rollUpChange } from "./roll-up-change";

/**
 * Writes what the user decided of a row on which plan and ledger had parted: both sides, and all that
 * is made of them, say the same afterwards, or the line says that the difference was seen.
 * @param shown the two sides as the user saw them
 * @throws WorkbookRefused `changed-meanwhile` when they are others by now, or do not offer the decision
 */
export function settleLedgerChange(
  opened: OpenedPlan,
  shown: ShownLedgerIssue,
  decision: LedgerDecision,
  surroundings: Surroundings
): WorkbookChange {
  const issue = unchangedIssue(opened, shown, decision);
  if (decision.kind === "follow-ledger") return followLedger(opened, issue, surroundings);
  const ledger = replaced(opened, issue, decidedLines(opened, issue, decision));
  return rollUpChange(openPlan(opened.source, { ledger }), surroundings);
}

function unchangedIssue(
  opened: OpenedPlan,
  shown: ShownLedgerIssue,
  decision: LedgerDecision
): LedgerIssue {
  const { plan, readings } = opened.file;
  const issue = ledgerIssues(plan, readings).find(({ row }) => row === shown.row);
  const isOffered = offeredDecisions(shown).includes(decision.kind);
  const hasTarget = decision.kind !== "move" || plan.rows.some(({ id }) => id === decision.to);
  if (issue && isOffered && hasTarget && isAsShown(shown, showLedgerIssue(opened, issue)))
    return issue;
  throw changedSinceShown(opened, shown.row);
}

function decidedLines(
  opened: OpenedPlan,
  issue: LedgerIssue,
  decision: Exclude<LedgerDecision, { kind: "follow-ledger" }>
): readonly LedgerLine[] {
  switch (decision.kind) {
    case "follow-plan":
      if (!issue.followed) throw new RangeError(`the plan has no row ${issue.row} to follow`);
      return issue.followed;
    case "keep":
      return issue.lines.map((line) => seen(opened, line));
    case "remove":
      if (issue.kind !== "gone") throw new RangeError(`${issue.row} is still in the plan`);
      return [];
    case "move":
      return issue.lines.flatMap((line) => moved(opened, line, decision.to));
  }
}

/** The line as it stands, agreed upon with the plan as it stands. */
function seen({ file }: OpenedPlan, line: LedgerLine): LedgerLine {
  const row = file.plan.rows.find(({ id }) => id === line.row);
  const { planned, source } = line;
  if (!row) return { ...line, agreed: { planned, source, basis: "", seen: true } };
  const words = row.words[moneyFieldOf(row.words)] ?? "";
  const basis = basisOf(row, file.plan.form, budgetSpan(row, undefined));
  return { ...line, words, agreed: { planned, source, basis, seen: true } };
}

/** Only what was spent moves: the task it was planned for is no longer planned. */
function moved({ file }: OpenedPlan, line: LedgerLine, to: RowId): LedgerLine[] {
  if (line.actual === null) return [];
  const row = file.plan.rows.find(({ id }) => id === to);
  const reading = file.readings.get(to);
  if (!row || !reading) throw new RangeError(`the plan has no row ${to}`);
  const [draft] = draftLines(row, reading, file.plan.form);
  const note = [line.note, movedNote(line.row)].filter((words) => words !== "").join("; ");
  const agreed = draft?.agreed ? { ...draft.agreed, planned: null, source: null } : null;
  const words = draft?.words ?? "";
  return [{ ...line, row: to, planned: null, state: "none", words, note, agreed }];
}

/** Lines of another row stand behind those that it has. */
function replaced(
  { file }: OpenedPlan,
  { row, lines }: LedgerIssue,
  decided: readonly LedgerLine[]
): LedgerLine[] {
  const { ledger } = file.plan;
  const own = new Set(lines);
  const target = decided[0]?.row ?? row;
  const last = ledger.findLastIndex((line) => line.row === target);
  return ledger.flatMap((line, index) => [
    ...(own.has(line) ? [] : [line]),
    ...(index === last ? decided : []),
  ]);
}

/** The plan's words come to say what the ledger says; reading them then agrees with it. */
function followLedger(
  opened: OpenedPlan,
  { row, rewordings }: LedgerIssue,
  surroundings: Surroundings
): WorkbookChange {
  const placed = rewordingStep(
    opened,
    (rewordings ?? []).map(({ field, before, after }) => {
      return { at: { part: "row" as const, row, field }, before, after };
    })
  );
  if (!placed) throw new RangeError(`no words of ${row} can say what the ledger says`);
  const after = openPlan(applyToSource(opened.source, [placed.step]));
  const steps: SheetChange[] = [placed.step, ...accountingSteps(after, surroundings)];
  return finishChange(opened, steps, surroundings, {
    addFindings: true,
    ledger: after.file.plan.ledger,
    expected: [...placed.expected, ...ledgerTexts(opened)],
  });
}
