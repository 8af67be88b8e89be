import type { PlanHeader } from "../../plan/plan";
import type { HeaderItem } from "../../plan/plan-location";
import { makeFinding } from "../make-finding";
import type { Rule } from "../rule";

/** Parts of the head of a document (Decree 30/2020/NĐ-CP, Annex I). */
const REQUIRED = [
  "authority",
  "school",
  "number",
  "nation",
  "motto",
] as const satisfies readonly (HeaderItem & keyof PlanHeader)[];

/** A number missing together with the day of issue is told by `issueDetailsMissing`. */
export const headerIncomplete: Rule = ({ plan: { header } }) => {
  const missing = REQUIRED.filter((item) => header[item] === null).filter(
    (item) => item !== "number" || header.issued !== null
  );
  const [first] = missing;
  if (first === undefined) return [];
  const at = { part: "header", item: first } as const;
  return [makeFinding("header-incomplete", at, { items: missing.join(",") })];
};
