import { forEachOpenMoney } from "../for-each-open-money";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";
import { amountElsewhere } from "./amount-elsewhere";

/**
 * A blank is not zero; the totals say how many rows are blank. The 2026 form has no column of its own
 * for money: see `resourcesMissing`.
 */
export const moneyBlank: Rule = forEachOpenMoney((row, { money, moneyField }) => {
  if (money.kind !== "blank" || row.words[moneyField] === null) return null;
  if (moneyField === "resources") return null;
  if (amountElsewhere(row)) return null;
  return rowFinding("money-blank", row, moneyField, { field: moneyField });
});
