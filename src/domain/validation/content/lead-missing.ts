import { forEachFilledRow } from "../for-each-filled-row";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";

/** Somebody answers for every task (Circular 57/2026, criterion 1.4). */
export const leadMissing: Rule = forEachFilledRow((row) =>
  row.words.people?.trim() === "" ? rowFinding("lead-missing", row, "people") : null
);
