import type { LedgerLine } from "../domain/plan/ledger-line";
import type { Plan } from "../domain/plan/plan";
import type { LedgerChange } from "../domain/plan/reconcile-ledger";
import type { RowReadings } from "../domain/plan/read-rows";
import { settlePlan } from "../domain/plan/settle-plan";
import { checkPlan } from "../domain/validation/check-plan";
import type { Finding } from "../domain/validation/finding";
import { makeFinding } from "../domain/validation/make-finding";
import { inOrderOfWeight } from "../domain/validation/in-order-of-weight";
import { readWaivers } from "../sheets/findings/read-waivers";
import type { Waiver } from "../sheets/findings/waiver";
import { isLedger, readLedger } from "../sheets/ledger/read-ledger";
import type { AddressBook } from "../sheets/model/address-book";
import { SHEET_NAMES } from "../sheets/model/sheet-names";
import type { SourceWorkbook } from "../sheets/model/source-row";
import type { PlanSheetLayout } from "../sheets/reading/plan-sheet-layout";
import type { ReadingOptions } from "../sheets/reading/read-plan";
import { readPlanSheet } from "../sheets/reading/read-plan-sheet";
import { readSchoolDates } from "../sheets/summaries/read-school-dates";

const OURS: ReadonlySet<string> = new Set(Object.values(SHEET_NAMES));

/** A plan read from any file, with what is to be said about it. */
export type PlanFile = {
  readonly plan: Plan;
  readonly readings: RowReadings;
  /** The school's name in ordinary capitals. */
  readonly school: string | null;
  readonly findings: readonly Finding[];
  /** Those of the findings that tell what was repaired while reading. */
  readonly repairs: readonly Finding[];
  /** Decisions to pass over findings, as the findings sheet keeps them. */
  readonly waivers: readonly Waiver[];
  readonly layout: PlanSheetLayout;
  /** Whether the file keeps a ledger, so that its lines are more than the plan's own words. */
  readonly hasLedger: boolean;
  /** Cells of the file that was read. */
  readonly addresses: AddressBook;
  /** Sheets that hold neither the plan nor anything of ours. */
  readonly otherSheets: readonly string[];
};

export type PlanFileOptions = ReadingOptions & {
  /** The ledger as it is to be, instead of the one in the file. */
  readonly ledger?: readonly LedgerLine[];
};

/**
 * Reads the plan, its ledger where the workbook has one, and checks it.
 * @throws UnreadableFile when there is no plan that can be trusted.
 */
export function readPlanFile(source: SourceWorkbook, options: PlanFileOptions = {}): PlanFile {
  const { reading, others, otherPlans } = readPlanSheet(source, options);
  const ledger = options.ledger ?? others.flatMap((sheet) => readLedger(sheet.rows));
  const progress = others.find(({ name }) => name === SHEET_NAMES.progress);
  const calendar = readSchoolDates(progress, reading.plan.schoolYear);
  const read: Plan = { ...reading.plan, ledger, ...(calendar && { calendar }) };
  const { plan, readings, ledgerChanges } = settlePlan(read);
  return {
    plan,
    readings,
    school: reading.school,
    findings: inOrderOfWeight(
      [
        ...otherPlanFindings(otherPlans),
        ...reading.findings,
        ...ledgerChanges.map(changeFinding),
        ...checkPlan(plan),
      ],
      plan
    ),
    repairs: reading.findings,
    waivers: others.flatMap((sheet) => readWaivers(sheet.rows)),
    layout: reading.layout,
    hasLedger: others.some((sheet) => isLedger(sheet.rows)),
    addresses: reading.addresses,
    otherSheets: others.map((sheet) => sheet.name).filter((name) => !OURS.has(name)),
  };
}

function changeFinding({ kind, row, words }: LedgerChange): Finding {
  return kind === "removed"
    ? makeFinding("ledger-line-removed", { part: "plan" }, { row, words })
    : makeFinding("ledger-followed-words", { part: "row", row, field: "money" }, { words });
}

function otherPlanFindings(sheets: readonly string[]): Finding[] {
  if (sheets.length === 0) return [];
  return [makeFinding("other-plan-sheet", { part: "plan" }, { sheets: sheets.join(", ") })];
}
