import type { PlanRow, RowField } from "../../plan/plan-row";
import { excerpt } from "../excerpt";
import { forEachFilledRow } from "../for-each-filled-row";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";

const LABOUR = /cùng làm|tự làm|ngày công|công sức|góp công|công lao động|hỗ trợ nghiệp vụ/i;
const FIELDS: readonly RowField[] = ["conditions", "resources"];

/** Work that people give ("Giáo viên và trẻ cùng làm", "30 ngày công") is support, not money. */
export const supportInKind: Rule = forEachFilledRow((row) => {
  const field = FIELDS.find((candidate) => LABOUR.test(row.words[candidate] ?? ""));
  return field && rowFinding("support-in-kind", row, field, { words: wordsOf(row, field) });
});

function wordsOf(row: PlanRow, field: RowField): string {
  return excerpt(row.words[field] ?? "");
}
