import type { Locale } from "../../locales/locale";
import type { SourceSheet, SourceWorkbook } from "../../sheets/model/source-row";
import { readSchoolDetails } from "../../sheets/lists/school-details-block";
import { isSameSheet } from "../../sheets/model/same-sheet";
import { SHEET_NAMES } from "../../sheets/model/sheet-names";
import { UnreadableFile } from "../../sheets/model/unreadable-file";
import { readPlan } from "../../sheets/reading/read-plan";
import type { OpenedPlan } from "../changes/opened-plan";
import { openPlan } from "../changes/opened-plan";
import type { AdoptableTable, WorkbookState } from "./session-state";
import { showPlan } from "./show-plan";

export type WorkbookAsShown = {
  readonly state: WorkbookState;
  /** `null` while the workbook holds no plan with a tracking block. */
  readonly opened: OpenedPlan | null;
};

/** What the workbook holds: a plan, tables that could become one, or nothing of the kind. */
export function showWorkbook(source: SourceWorkbook, locale: Locale): WorkbookAsShown {
  try {
    const opened = openPlan(source);
    if (opened.file.layout.tracking.size === 0) return noPlan(source);
    return { state: { kind: "plan", plan: showPlan(opened, locale) }, opened };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    if (error.code === "no-plan-table" || error.code === "empty") return noPlan(source);
    return { state: { kind: "unreadable", code: error.code }, opened: null };
  }
}

function noPlan({ sheets }: SourceWorkbook): WorkbookAsShown {
  const tables = sheets.filter(({ hidden }) => hidden !== true).flatMap(adoptable);
  const names = sheets.map(({ name }) => name);
  const lists = sheets.find(({ name }) => isSameSheet(name, SHEET_NAMES.lists));
  const details = lists ? readSchoolDetails(lists.rows) : null;
  return { state: { kind: "no-plan", sheets: names, tables, details }, opened: null };
}

function adoptable(sheet: SourceSheet): AdoptableTable[] {
  try {
    const { plan } = readPlan(sheet.rows);
    return [{ sheet: sheet.name, form: plan.form, rows: plan.rows.length }];
  } catch (error) {
    if (error instanceof UnreadableFile) return [];
    throw error;
  }
}
