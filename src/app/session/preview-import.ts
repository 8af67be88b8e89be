import type { PlanRow } from "../../domain/plan/plan-row";
import type { Finding } from "../../domain/validation/finding";
import { findingMessage } from "../../locales/finding-message";
import type { Locale } from "../../locales/locale";
import { FIRST_SHEETS } from "../changes/new-sheets-change";
import { unconfirmedRows } from "../changes/unconfirmed-rows";
import type { PlanFile } from "../read-plan-file";
import type { ImportNote, ImportPreview, ImportRow, ImportRowState } from "./session-state";
import { showRow } from "./show-row";

/** What a document's plan holds, row by row, and how sure each reading is. */
export function previewImport(fileName: string, file: PlanFile, locale: Locale): ImportPreview {
  const { plan, school, repairs } = file;
  return {
    fileName,
    form: plan.form,
    catalog: plan.catalog,
    school,
    schoolYear: plan.schoolYear,
    rows: plan.rows.map((row, index) => importRow(row, index, file, locale)),
    notes: repairs
      .filter(({ at }) => at.part !== "row")
      .map((finding) => findingMessage(finding, locale)),
    sheets: FIRST_SHEETS,
  };
}

function importRow(row: PlanRow, index: number, file: PlanFile, locale: Locale): ImportRow {
  const ofRow = (finding: Finding) => finding.at.part === "row" && finding.at.row === row.id;
  const repairs = file.repairs.filter(ofRow);
  const open = file.findings.filter((finding) => ofRow(finding) && isOpen(finding));
  const told = [...repairs, ...open.filter((finding) => !repairs.includes(finding))];
  const reading = file.readings.get(row.id);
  return {
    ...showRow(row, index, file),
    state: stateOf(row, repairs, open, file),
    timeWords: row.words.time ?? "",
    amount: reading?.money.kind === "amount" ? (reading.money.amount ?? null) : null,
    funding: reading?.funding ?? [],
    notes: told.map((finding) => note(finding, locale)),
  };
}

const isOpen = ({ certainty }: Finding) => certainty === "ambiguous";
const isPlausible = ({ certainty }: Finding) => certainty === "plausible";

function stateOf(
  { id }: PlanRow,
  repairs: readonly Finding[],
  open: readonly Finding[],
  file: PlanFile
): ImportRowState {
  if (open.length > 0 || repairs.some(isOpen)) return "clarify";
  if (unconfirmedRows(file).has(id) || repairs.some(isPlausible)) return "confirm";
  return repairs.length > 0 ? "repaired" : "kept";
}

function note(finding: Finding, locale: Locale): ImportNote {
  const message = findingMessage(finding, locale);
  const { fix } = finding;
  return fix ? { message, before: fix.before, after: fix.after } : { message };
}
