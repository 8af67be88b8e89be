import type { Catalog } from "../catalog/catalog";
import { readSchoolType } from "../catalog/read-school-type";
import type { SchoolType } from "../catalog/school-type";
import type { Plan } from "../plan/plan";

/** The kind of school that the header names, else the first kind that the catalogue is for. */
export function schoolTypeOfPlan(plan: Pick<Plan, "header">, catalog: Catalog): SchoolType | null {
  return readSchoolType(plan.header.school ?? "") ?? catalog.schoolTypes[0] ?? null;
}
