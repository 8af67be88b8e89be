import { dayOfPlan } from "../day-of-plan";
import { documentParagraphs } from "../document-paragraphs";
import { makeFinding } from "../make-finding";
import type { Rule } from "../rule";
import { REPLACED_REGULATIONS } from "./replaced-regulations";

/** A regulation cited though another had taken its place by the day of issue. Never rewritten. */
export const baseReplaced: Rule = ({ plan }) => {
  const day = dayOfPlan(plan);
  if (day === null) return [];
  const replaced = REPLACED_REGULATIONS.filter(({ from }) => from <= day);
  if (replaced.length === 0) return [];
  return documentParagraphs(plan).flatMap(({ text, at }) =>
    replaced
      .filter(({ number }) => text.includes(number))
      .map(({ number, by }) => makeFinding("base-replaced", at, { regulation: number, by }))
  );
};
