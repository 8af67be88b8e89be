import { forEachFilledRow } from "../for-each-filled-row";
import { isBlank } from "../is-blank";
import { missingResultField } from "./result-field";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";

/**
 * The 2026 form has a column for the evidence expected (Circular 57/2026, annex V, form 2, table V,
 * column 9); without it nobody can show at the year's end that the task was done. A row without any
 * result has its own finding.
 */
export const evidenceMissing: Rule = forEachFilledRow((row, _reading, { catalog }) => {
  if (catalog.series !== "2026" || row.words.evidence === null) return null;
  if (!isBlank(row.words.evidence) || missingResultField(row) !== null) return null;
  return rowFinding("evidence-missing", row, "evidence");
});
