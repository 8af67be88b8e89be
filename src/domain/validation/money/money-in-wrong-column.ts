import { forEachOpenMoney } from "../for-each-open-money";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";
import { amountElsewhere } from "./amount-elsewhere";

/** The money cell is blank and a figure stands in another column: proposed, not moved. */
export const moneyInWrongColumn: Rule = forEachOpenMoney((row, { money, moneyField }) => {
  const found = money.kind === "blank" ? amountElsewhere(row) : null;
  if (!found) return null;
  const params = { words: found.reading.original, field: found.field, moneyField };
  return rowFinding("money-in-wrong-column", row, found.field, params);
});
