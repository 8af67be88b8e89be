import type { MoneyKind } from "../../money/money-reading";
import type { RowField } from "../../plan/plan-row";
import { forEachFilledRow } from "../for-each-filled-row";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";

const OTHER_COLUMNS: readonly RowField[] = ["conditions", "task", "solution", "note"];
const COSTS_NOTHING: readonly MoneyKind[] = ["none", "self"];

/** "Nguồn ngân sách" under "Điều kiện hỗ trợ khác", or a fund named in the task: proposed as source. */
export const fundingInWrongColumn: Rule = forEachFilledRow((row, reading) => {
  const { money, funding, fundingField } = reading;
  if (fundingField === null || !OTHER_COLUMNS.includes(fundingField)) return null;
  if (COSTS_NOTHING.includes(money.kind)) return null;
  const params = { sources: funding.join(","), field: fundingField };
  return rowFinding("funding-in-wrong-column", row, fundingField, params);
});
