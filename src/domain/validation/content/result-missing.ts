import { forEachFilledRow } from "../for-each-filled-row";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";
import { missingResultField } from "./result-field";

/** An expected result or product is required (Circular 57/2026, criterion 1.4); one column will do. */
export const resultMissing: Rule = forEachFilledRow((row, _reading, { catalog }) => {
  const field = catalog.series === "2026" ? missingResultField(row) : null;
  return field && rowFinding("result-missing", row, field, { field });
});
