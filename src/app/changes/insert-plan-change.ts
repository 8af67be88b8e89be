import { catalogById } from "../../domain/catalog/catalog-by-id";
import type { Plan } from "../../domain/plan/plan";
import { newPlan } from "../../sheets/forms/defaults/new-plan";
import type { SourceWorkbook } from "../../sheets/model/source-row";
import type { WorkbookChange } from "../../sheets/model/workbook-change";
import type { Surroundings } from "../plan-workbook";
import type { SchoolProfile } from "../session/session-state";
import { newSheetsChange } from "./new-sheets-change";

/** An empty plan for the school, on sheets of its own after those of the workbook. */
export function insertPlanChange(
  source: SourceWorkbook,
  profile: SchoolProfile,
  surroundings: Surroundings
): WorkbookChange {
  return newSheetsChange(
    source,
    { plan: profiledPlan(profile), findings: [], hasLedger: false },
    surroundings
  );
}

function profiledPlan(profile: SchoolProfile): Plan {
  const { form, catalog, schoolYear, school, details = {} } = profile;
  const authority = profile.authority.trim();
  const given = { ...details, authority };
  return newPlan({ form, catalog: catalogById(catalog), schoolYear, school, details: given });
}
