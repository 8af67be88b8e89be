import { forEachFilledRow } from "../for-each-filled-row";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";
import { missingResultField } from "./result-field";

/** The local forms of 2018 have a column for the result; no circular of that time demands it. */
export const resultMissing2018: Rule = forEachFilledRow((row, _reading, { catalog }) => {
  const field = catalog.series === "2018" ? missingResultField(row) : null;
  return field && rowFinding("result-missing-2018", row, field, { field });
});
