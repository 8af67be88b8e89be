import { startYearOf } from "../../timeline/start-year-of";
import { makeFinding } from "../make-finding";
import type { Rule } from "../rule";

/** Two months into the school year. The circulars name no day: the limit is ours. */
const LATEST = "10-31";

/** A plan issued when a good part of its year is over; said once, for the record. */
export const issuedLate: Rule = ({ plan }) => {
  const { issued } = plan.header;
  if (issued === null || plan.schoolYear === null) return [];
  if (issued <= `${startYearOf(plan.schoolYear)}-${LATEST}`) return [];
  const at = { part: "header", item: "placeAndDate" } as const;
  return [makeFinding("issued-late", at, { issueDate: issued, schoolYear: plan.schoolYear })];
};
