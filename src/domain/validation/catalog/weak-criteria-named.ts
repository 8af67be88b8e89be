import type { Catalog } from "../../catalog/catalog";
import type { Plan } from "../../plan/plan";
import type { PlanLocation } from "../../plan/plan-location";
import { foldText } from "../../text/fold-text";
import { documentParagraphs } from "../document-paragraphs";
import { schoolTypeOfPlan } from "../school-type-of-plan";
import { criteriaNamed } from "./criteria-named";
import { criteriaOfProblems } from "./criteria-of-problems";
import { titleOfOtherSeries } from "./title-of-other-series";

export type NamedCriterion = { readonly code: string; readonly at: PlanLocation };

const WEAKNESS = /ton tai|con yeu|chua vung chac|han che|diem yeu|chua dat/;

/**
 * The criteria that the document calls weak: listed under words such as "Tồn tại:" or in table IV of
 * the 2026 form, each with the place that names it first.
 */
export function weakCriteriaNamed(plan: Plan, catalog: Catalog): readonly NamedCriterion[] {
  const named = new Map<string, PlanLocation>();
  for (const { code, at } of [...listedInText(plan, catalog), ...listedInProblems(plan, catalog)]) {
    if (!named.has(code)) named.set(code, at);
  }
  return [...named].map(([code, at]) => ({ code, at }));
}

/** A list lasts from the words that announce it, ending in a colon, while its items name criteria. */
function listedInText(plan: Plan, catalog: Catalog): readonly NamedCriterion[] {
  const found: NamedCriterion[] = [];
  let announced = false;
  for (const { text, at } of documentParagraphs(plan)) {
    const codes = criteriaNamed(text, catalog);
    const announces = /:\s*$/.test(text) || (codes.length > 0 && text.includes(":"));
    if (announces && WEAKNESS.test(foldText(text))) announced = true;
    else if (codes.length === 0) announced = false;
    if (announced) found.push(...codes.map(({ code }) => ({ code, at })));
  }
  return found;
}

/** Without those whose title says that another criterion is meant. */
function listedInProblems(plan: Plan, catalog: Catalog): readonly NamedCriterion[] {
  const schoolType = schoolTypeOfPlan(plan, catalog);
  return criteriaOfProblems(plan)
    .filter(({ mention }) => !titleOfOtherSeries(mention, catalog, schoolType))
    .map(({ mention, at }) => ({ code: mention.code, at }));
}
