import { catalogById } from "../../domain/catalog/catalog-by-id";
import { criterionByCode } from "../../domain/catalog/criterion-by-code";
import type { Plan } from "../../domain/plan/plan";
import type { PlanRow } from "../../domain/plan/plan-row";
import type { Finding } from "../../domain/validation/finding";
import { findingMessage } from "../../locales/finding-message";
import type { Locale } from "../../locales/locale";
import { criterionCellWords } from "../../sheets/forms/criterion-cell-words";
import { FORM_SPECS } from "../../sheets/forms/form-specs";
import { FIRST_SHEETS } from "../changes/new-sheets-change";
import { unconfirmedRows } from "../changes/unconfirmed-rows";
import type { PlanFile } from "../read-plan-file";
import type {
  ImportDecisions,
  ImportNote,
  ImportPreview,
  ImportRow,
  ImportRowState,
} from "./session-state";
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

/**
 * The plan as it is to be written: an inferred criterion that nobody confirmed stays open, so that
 * the next check asks again.
 */
export function decidedPlan(file: PlanFile, decisions: ImportDecisions): Plan {
  const { plan } = file;
  const unconfirmed = unconfirmedRows(file);
  const rows = plan.rows.map((row) => {
    const code = decisions.get(row.id);
    if (code !== undefined) return withCriterion(row, code, plan);
    return unconfirmed.has(row.id) ? { ...row, criterion: null } : row;
  });
  return { ...plan, rows };
}

function withCriterion(row: PlanRow, code: string, plan: Plan): PlanRow {
  const criterion = criterionByCode(catalogById(plan.catalog), code);
  if (!criterion) return row;
  const words = criterionCellWords(FORM_SPECS[plan.form], criterion);
  return {
    ...row,
    criterion: code,
    standard: criterion.standard,
    criterionWords: row.criterionWords === null ? null : (words ?? code),
  };
}
