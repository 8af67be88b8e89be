import { forEachFilledRow } from "../for-each-filled-row";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";

/** What will be done is the first thing a plan must say (Circular 57/2026, criterion 1.4). */
export const taskMissing: Rule = forEachFilledRow((row) =>
  row.words.task?.trim() === "" ? rowFinding("task-missing", row, "task") : null
);
