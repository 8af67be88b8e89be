import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";

/** Excel reads 1.10 as the number 1.1, so such codes are kept as text. Said once for the plan. */
export const criterionTwoDigit: Rule = ({ plan }) => {
  const rows = plan.rows.filter(({ criterion }) => /\.\d\d$/.test(criterion ?? ""));
  const [first] = rows;
  if (!first) return [];
  const codes = new Set(rows.map(({ criterion }) => criterion));
  return [
    rowFinding("criterion-two-digit", first, "criterion", { criteria: [...codes].join(", ") }),
  ];
};
