import { mergedByAmendment } from "../../catalog/merged-by-amendment";
import { forEachFilledRow } from "../for-each-filled-row";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";

/**
 * Circular 22/2024 merged the preschool criteria 3.4–3.6 into 3.1–3.3 from 25/01/2025 until Circular
 * 57/2026. Only one secondary source says so: a doubt, not an error.
 */
export const criterionMerged2024: Rule = forEachFilledRow((row, _reading, { plan, catalog }) => {
  const { issued } = plan.header;
  const { replacedOn } = catalog.regulation;
  if (row.criterion === null || issued === null) return null;
  if (replacedOn !== null && issued >= replacedOn) return null;
  const merged = mergedByAmendment(catalog.id, row.criterion, issued);
  if (!merged) return null;
  const params = { criterion: row.criterion, regulation: merged.amendedBy };
  return rowFinding("criterion-merged-2024", row, "criterion", params);
});
