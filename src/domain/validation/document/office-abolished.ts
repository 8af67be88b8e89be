import type { Plan } from "../../plan/plan";
import type { PlanLocation } from "../../plan/plan-location";
import { excerpt } from "../excerpt";
import { makeFinding } from "../make-finding";
import type { Rule } from "../rule";

/** Districts and their education offices ended on this day (two tiers of local government). */
const DISTRICTS_ENDED = "2025-07-01";
const DISTRICT_OFFICE =
  /phòng\s+(?:GD|giáo dục)|(?:UBND|ủy ban nhân dân)\s+(?:quận|huyện|thị xã)/iu;

/** A district office as recipient or superior of a plan issued since: warned of, never replaced. */
export const officeAbolished: Rule = ({ plan }) => {
  const { issued } = plan.header;
  if (issued === null || issued < DISTRICTS_ENDED) return [];
  return officesNamed(plan)
    .filter(({ words }) => DISTRICT_OFFICE.test(words))
    .map(({ words, at }) => makeFinding("office-abolished", at, { words: excerpt(words) }));
};

type Named = { readonly words: string; readonly at: PlanLocation };

function officesNamed({ header, closing }: Plan): readonly Named[] {
  return [
    { words: header.authority ?? "", at: { part: "header", item: "authority" } },
    ...closing.recipients.map((words): Named => {
      return { words, at: { part: "header", item: "recipients" } };
    }),
  ];
}
