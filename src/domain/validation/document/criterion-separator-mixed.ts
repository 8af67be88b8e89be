import type { Catalog } from "../../catalog/catalog";
import type { PlanLocation } from "../../plan/plan-location";
import type { Plan } from "../../plan/plan";
import { criteriaNamed } from "../catalog/criteria-named";
import { documentParagraphs } from "../document-paragraphs";
import { makeFinding } from "../make-finding";
import type { Rule } from "../rule";

type Written = { readonly code: string; readonly separator: string; readonly at: PlanLocation };

/** "1.2:" beside "1.5.": one mark after the code throughout reads better. Said once. */
export const criterionSeparatorMixed: Rule = ({ plan, catalog }) => {
  const written = titledMentions(plan, catalog);
  const [first] = written;
  const other = written.find(({ separator }) => separator !== first?.separator);
  if (!first || !other) return [];
  const words = [first, other].map(({ code, separator }) => `${code}${separator}`).join(", ");
  return [makeFinding("criterion-separator-mixed", other.at, { words })];
};

function titledMentions(plan: Plan, catalog: Catalog): readonly Written[] {
  return documentParagraphs(plan).flatMap(({ text, at }) =>
    criteriaNamed(text, catalog)
      .filter(({ title, separator }) => title !== null && separator !== "")
      .map(({ code, separator }) => ({ code, separator, at }))
  );
}
