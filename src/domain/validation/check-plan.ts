import { catalogById } from "../catalog/catalog-by-id";
import type { Plan } from "../plan/plan";
import { readRows } from "../plan/read-rows";
import { ALL_RULES } from "./all-rules";
import type { Finding } from "./finding";
import { inOrderOfWeight } from "./in-order-of-weight";

/** Everything there is to say about a plan, the gravest first, then in the order of its rows. */
export function checkPlan(plan: Plan): Finding[] {
  const context = { plan, catalog: catalogById(plan.catalog), readings: readRows(plan) };
  return inOrderOfWeight(
    ALL_RULES.flatMap((rule) => rule(context)),
    plan
  );
}
