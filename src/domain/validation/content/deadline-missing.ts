import { forEachFilledRow } from "../for-each-filled-row";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";

/** Every task has its time (Circular 57/2026, criterion 1.4). */
export const deadlineMissing: Rule = forEachFilledRow((row) =>
  row.words.time?.trim() === "" ? rowFinding("deadline-missing", row, "time") : null
);
