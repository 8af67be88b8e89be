import { catalogById } from "../../domain/catalog/catalog-by-id";
import { criterionByCode } from "../../domain/catalog/criterion-by-code";
import type { Plan } from "../../domain/plan/plan";
import type { PlanRow } from "../../domain/plan/plan-row";
import { criterionCellWords } from "../../sheets/forms/criterion-cell-words";
import { FORM_SPECS } from "../../sheets/forms/form-specs";
import { unconfirmedRows } from "../changes/unconfirmed-rows";
import type { PlanFile } from "../read-plan-file";
import type { ImportDecisions } from "./session-state";

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
