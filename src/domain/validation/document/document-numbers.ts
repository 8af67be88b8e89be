import type { Plan } from "../../plan/plan";
import type { PlanLocation } from "../../plan/plan-location";
import { documentParagraphs } from "../document-paragraphs";

/** The number and symbol of a document, `61/KH-THTCĐ`, and where it stands. */
export type DocumentNumber = { readonly text: string; readonly at: PlanLocation };

const NUMBER = /(?<![\p{L}\d])\d+[A-Za-zĐđ]?\/(?:\d{4}\/)?[A-ZĐ][\p{L}\d&-]*/gu;

/** Every document number in the plan's own head and in its text. */
export function documentNumbers(plan: Plan): readonly DocumentNumber[] {
  const { number } = plan.header;
  const own: readonly DocumentNumber[] =
    number === null ? [] : [{ text: number, at: { part: "header", item: "number" } }];
  const cited = documentParagraphs(plan).flatMap(({ text, at }) =>
    (text.match(NUMBER) ?? []).map((found) => ({ text: found, at }))
  );
  return [...own, ...cited];
}
