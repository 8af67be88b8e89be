import { makeFinding } from "../make-finding";
import type { Rule } from "../rule";

/** A plan without a day of issue is not yet issued (Decree 30/2020/NĐ-CP, Annex I). */
export const issueDetailsMissing: Rule = ({ plan: { header } }) => {
  if (header.issued !== null) return [];
  const items = [...(header.number === null ? ["number"] : []), "placeAndDate"];
  const at = { part: "header", item: "placeAndDate" } as const;
  return [makeFinding("issue-details-missing", at, { items: items.join(",") })];
};
