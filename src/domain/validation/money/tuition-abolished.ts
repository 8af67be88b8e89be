import { forEachFilledRow } from "../for-each-filled-row";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";
import { startYearOf } from "../../timeline/start-year-of";

/** The first school year in which public schools take no tuition fees. */
const FREE_SINCE = 2025;

/** Public schools take no fees from 2025-2026 (Resolution 217/2025/QH15); private ones still do. */
export const tuitionAbolished: Rule = forEachFilledRow(
  (row, { funding, fundingField }, { plan }) => {
    if (plan.schoolYear === null || startYearOf(plan.schoolYear) < FREE_SINCE) return null;
    if (fundingField === null || !funding.includes("hoc-phi")) return null;
    return rowFinding("tuition-abolished", row, fundingField);
  }
);
