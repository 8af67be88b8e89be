import type { Catalog } from "../../catalog/catalog";
import type { Plan } from "../../plan/plan";
import { foldText } from "../../text/fold-text";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";
import { criteriaNamed } from "./criteria-named";

const TARGETS = /chi tieu/;

/** A criterion planned in the table but not among those that the section "Chỉ tiêu" sets out. */
export const criterionNotInTargets: Rule = ({ plan, catalog }) => {
  const targets = targetCriteria(plan, catalog);
  if (targets.size === 0) return [];
  const reported = new Set(targets);
  return plan.rows.flatMap((row) => {
    if (row.criterion === null || reported.has(row.criterion)) return [];
    reported.add(row.criterion);
    const params = { criterion: row.criterion };
    return [rowFinding("criterion-not-in-targets", row, "criterion", params)];
  });
};

function targetCriteria({ sections }: Plan, catalog: Catalog): ReadonlySet<string> {
  const texts = sections
    .filter(({ title }) => TARGETS.test(foldText(title)))
    .flatMap(({ paragraphs }) => paragraphs);
  return new Set(texts.flatMap((text) => criteriaNamed(text, catalog).map(({ code }) => code)));
}
