import type { RowId } from "../../domain/plan/plan-row";
import type { Choice } from "../../domain/validation/choice";
import type { Fix } from "../../domain/validation/finding";
import { formatMoney } from "../../domain/money/format-money";
import { withChosenAmount } from "../../domain/money/with-chosen-amount";
import type { Waiver } from "../../sheets/findings/waiver";
import type { SourceWorkbook } from "../../sheets/model/source-row";
import { WorkbookRefused } from "../../sheets/model/workbook-refused";
import { addRowChange, criterionOfPlan } from "../changes/add-row-change";
import { adoptTableChange } from "../changes/adopt-table-change";
import { choiceChange } from "../changes/choice-change";
import { assignYearsChange } from "../changes/assign-years-change";
import { editRowChange } from "../changes/edit-row-change";
import { finishChange } from "../changes/finish-change";
import { insertPlanChange } from "../changes/insert-plan-change";
import { newSheetsChange } from "../changes/new-sheets-change";
import type { OpenedPlan } from "../changes/opened-plan";
import { openPlan } from "../changes/opened-plan";
import { rewordChange } from "../changes/reword-change";
import { rollUpChange } from "../changes/roll-up-change";
import { setCriterionChange } from "../changes/set-criterion-change";
import { settleLedgerChange } from "../changes/settle-ledger-change";
import { unwaiveChange, waiveChange } from "../changes/waive-change";
import type { Surroundings } from "../plan-workbook";
import type { PlanFile } from "../read-plan-file";
import type { KeyedFinding } from "../separate-waived";
import { separateWaived } from "../separate-waived";
import type { PlannedChange } from "./planned-change";
import { decidedPlan } from "./decided-plan";
import { oncePerCell } from "./once-per-cell";
import type { LedgerDecision, ShownLedgerIssue, ShownUnassigned, YearChoice } from "./ledger-view";
import type { RowEdit, RowForm } from "./row-form";
import type { ImportDecisions, SchoolProfile } from "./session-state";
import { showWorkbook } from "./show-workbook";

export type ChangeOptions = Surroundings;

/** Computes a change from the workbook as it stands. Throws `WorkbookRefused`, `UnreadableFile`. */
export type ChangePlan = (source: SourceWorkbook, surroundings: Surroundings) => PlannedChange;

export const findings: ChangePlan = (source, surroundings) => {
  const opened = openPlan(source);
  const change = finishChange(opened, [], surroundings, { addFindings: true });
  return { change, params: {} };
};

export function newPlan(profile: SchoolProfile): ChangePlan {
  return (source, surroundings) => {
    refuseSecondPlan(source, surroundings);
    return {
      change: insertPlanChange(source, profile, surroundings),
      params: { school: profile.school },
    };
  };
}

export function importedPlan(file: PlanFile, decisions: ImportDecisions): ChangePlan {
  return (source, surroundings) => {
    refuseSecondPlan(source, surroundings);
    const plan = decidedPlan(file, decisions);
    const given = { plan, findings: file.findings, hasLedger: file.hasLedger };
    const change = newSheetsChange(source, given, surroundings);
    return { change, params: { count: plan.rows.length } };
  };
}

export function adoptedTable(sheet: string): ChangePlan {
  return (source, surroundings) => {
    const own = openPlan({ sheets: source.sheets.filter(({ name }) => name === sheet) });
    const change = adoptTableChange({ ...own, source }, surroundings);
    return { change, params: { sheet } };
  };
}

export function addedRow(code: string): ChangePlan {
  return (source, surroundings) => {
    const opened = openPlan(source);
    const change = addRowChange(opened, criterionOfPlan(opened, code), surroundings);
    return { change, params: { count: 1, criterion: code } };
  };
}

export function setCriterion(row: RowId, code: string): ChangePlan {
  return (source, surroundings) => {
    const opened = openPlan(source);
    const change = setCriterionChange(opened, row, criterionOfPlan(opened, code), surroundings);
    return { change, params: { criterion: code, row: rowNumber(opened, row) } };
  };
}

export function editedRow(before: RowForm, edit: RowEdit): ChangePlan {
  return (source, surroundings) => {
    const opened = openPlan(source);
    const change = editRowChange(opened, before, edit, surroundings);
    return { change, params: { number: rowNumber(opened, before.id) } };
  };
}

export function fixes(keys: readonly string[]): ChangePlan {
  return (source, surroundings) => {
    const opened = openPlan(source);
    const chosen = openFindings(opened).filter(({ key }) => keys.includes(key));
    const rewordings = oncePerCell(chosen).map(({ fix }) => fix);
    return {
      change: rewordChange(opened, rewordings, surroundings),
      params: { count: rewordings.length },
    };
  };
}

export function chosenAmount(key: string, amount: number): ChangePlan {
  return (source, surroundings) => {
    const opened = openPlan(source);
    const rewording = withAmount(opened, key, amount);
    const change = rewordChange(opened, rewording ? [rewording] : [], surroundings);
    const row = rewording?.at.part === "row" ? rowNumber(opened, rewording.at.row) : 0;
    return { change, params: { amount, row } };
  };
}

/** What a choice says; an end that it leaves open says nothing. */
function saidOf(choice: Choice): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(choice).flatMap(([name, value]) => (value === null ? [] : [[name, value]]))
  );
}

export function chosen(key: string, choice: Choice): ChangePlan {
  return (source, surroundings) => {
    const opened = openPlan(source);
    const at = openFindings(opened).find((candidate) => candidate.key === key)?.at;
    if (at?.part !== "row") return { change: { steps: [], expected: [] }, params: {} };
    const change = choiceChange(opened, at.row, choice, surroundings);
    return { change, params: { ...saidOf(choice), row: rowNumber(opened, at.row) } };
  };
}

export function waived(waiver: Waiver): ChangePlan {
  return (source, surroundings) => ({
    change: waiveChange(openPlan(source), waiver, surroundings),
    params: {},
  });
}

export function unwaived(key: string): ChangePlan {
  return (source, surroundings) => ({
    change: unwaiveChange(openPlan(source), key, surroundings),
    params: {},
  });
}

export const rolledUp: ChangePlan = (source, surroundings) => ({
  change: rollUpChange(openPlan(source), surroundings),
  params: {},
});

export function assignedYears(
  choices: readonly YearChoice[],
  shown: readonly ShownUnassigned[]
): ChangePlan {
  return (source, surroundings) => ({
    change: assignYearsChange(openPlan(source), choices, shown, surroundings),
    params: { count: choices.length },
  });
}

export function settledLedger(issue: ShownLedgerIssue, decision: LedgerDecision): ChangePlan {
  return (source, surroundings) => ({
    change: settleLedgerChange(openPlan(source), issue, decision, surroundings),
    params: { row: issue.row },
  });
}

function refuseSecondPlan(source: SourceWorkbook, { locale }: Surroundings): void {
  const { opened } = showWorkbook(source, locale);
  if (opened) throw new WorkbookRefused("plan-exists", { sheet: opened.sheet.name });
}

function openFindings({ file }: OpenedPlan): readonly KeyedFinding[] {
  return separateWaived(file.findings, file.plan, file.waivers).open;
}

/** @throws WorkbookRefused `edit-by-hand` when the amount cannot be told from the other words. */
function withAmount(opened: OpenedPlan, key: string, amount: number): Fix | null {
  const { plan, readings, addresses } = opened.file;
  const finding = openFindings(opened).find((candidate) => candidate.key === key);
  const at = finding?.at;
  const reading = at?.part === "row" ? readings.get(at.row) : undefined;
  if (at?.part !== "row" || !reading) return null;
  const { moneyField: field, money } = reading;
  const alone = field === "money" && reading.funding.length === 0;
  const after =
    withChosenAmount(money.original, amount, plan.moneyUnit ?? undefined) ??
    (alone ? formatMoney(amount) : null);
  if (after === null)
    throw new WorkbookRefused("edit-by-hand", { cell: addresses.find({ ...at, field }).cell });
  return { at: { part: "row", row: at.row, field }, before: money.original, after };
}

function rowNumber({ file }: OpenedPlan, row: RowId): number {
  return file.plan.rows.findIndex(({ id }) => id === row) + 1;
}
