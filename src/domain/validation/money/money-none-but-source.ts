import type { RowField } from "../../plan/plan-row";
import { forEachFilledRow } from "../for-each-filled-row";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";

const SOURCE_COLUMNS: readonly (RowField | null)[] = ["funding", "conditions"];

/** "Không" for the money and a source beside it: one of the two is wrong. */
export const moneyNoneButSource: Rule = forEachFilledRow((row, reading) => {
  const { money, funding, fundingField } = reading;
  if (money.kind !== "none" || !SOURCE_COLUMNS.includes(fundingField)) return null;
  const params = { words: money.original, sources: funding.join(",") };
  return rowFinding("money-none-but-source", row, reading.moneyField, params);
});
