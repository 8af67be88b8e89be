import type { RowId } from "../../domain/plan/plan-row";
import type { Choice } from "../../domain/validation/choice";
import type { Fix } from "../../domain/validation/finding";
import { formatMoney } from "../../domain/money/format-money";
import { withChosenAmount } from "../../domain/money/with-chosen-amount";
import type { Waiver } from "../../sheets/findings/waiver";
import type { SourceWorkbook } from "../../sheets/model/source-row";
import type { CellAddress } from "../../sheets/model/cell-address";
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
import type {
  LedgerDecision,
  ShownLedgerIssue,
  ShownUnassigned,
  YearChoice,
} from "../ledger/ledger-view";
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

/** @param shown where the first finding stood when the user pressed */
export function fixes(keys: readonly string[], shown: CellAddress | null): ChangePlan {
  return (source, surroundings) => {
    const opened = openPlan(source);
    const chosen = openFindings(opened).filter(({ key }) => keys.includes(key));
    const rewordings = oncePerCell(chosen).map(({ fix }) => fix);
    if (rewordings.length === 0) throw noLongerAsked(opened, shown);
    return {
      change: rewordChange(opened, rewordings, surroundings),
      params: { count: rewordings.length },
    };
  };
}

/** @param shown where the finding stood when the user chose */
export function chosenAmount(key: string, amount: number, shown: CellAddress | null): ChangePlan {
  return (source, surroundings) => {
    const opened = openPlan(source);
    const rewording = withAmount(opened, key, amount);
    if (rewording?.at.part !== "row") throw noLongerAsked(opened, shown);
    const change = rewordChange(opened, [rewording], surroundings);
    return { change, params: { amount, row: rowNumber(opened, rewording.at.row) } };
  };
}

/** What a choice says; an end that it leaves open says nothing. */
function saidOf(choice: Choice): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(choice).flatMap(([name, value]) => (value === null ? [] : [[name, value]]))
  );
}

/** @param shown where the finding stood when the user chose */
export function chosen(key: string, choice: Choice, shown: CellAddress | null): ChangePlan {
  return (source, surroundings) => {
    const opened = openPlan(source);
    const row = askedRow(opened, key, choice);
    if (row === null) throw noLongerAsked(opened, shown);
    const change = choiceChange(opened, row, choice, surroundings);
    return { change, params: { ...saidOf(choice), row: rowNumber(opened, row) } };
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
  shown: readonly ShownUnassigned[],
  choices: readonly YearChoice[]
): ChangePlan {
  return (source, surroundings) => ({
    change: assignYearsChange(openPlan(source), shown, choices, surroundings),
    params: { count: choices.length },
  });
}

export function settledLedger(issue: ShownLedgerIssue, decision: LedgerDecision): ChangePlan {
  return (source, surroundings) => ({
    change: settleLedgerChange(openPlan(source), issue, decision, surroundings),
    params: { row: issue.row, ...(issue.number === null ? {} : { number: issue.number }) },
  });
}

function refuseSecondPlan(source: SourceWorkbook, { locale }: Surroundings): void {
  const { opened } = showWorkbook(source, locale);
  if (opened) throw new WorkbookRefused("plan-exists", { sheet: opened.sheet.name });
}

function openFindings({ file }: OpenedPlan): readonly KeyedFinding[] {
  return separateWaived(file.findings, file.plan, file.waivers).open;
}

function noLongerAsked({ file }: OpenedPlan, shown: CellAddress | null): WorkbookRefused {
  const { sheet, cell } = shown ?? file.addresses.find({ part: "plan" });
  return new WorkbookRefused("changed-meanwhile", { sheet, cell });
}

/** The row of the finding with this key; `null` where it no longer asks, or not for such an answer. */
function askedRow(opened: OpenedPlan, key: string, choice: Choice): RowId | null {
  const finding = openFindings(opened).find((candidate) => candidate.key === key);
  const isOffered = finding?.choices?.some(
    (offered) => JSON.stringify(offered) === JSON.stringify(choice)
  );
  return isOffered && finding?.at.part === "row" ? finding.at.row : null;
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
