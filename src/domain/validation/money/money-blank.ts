import { RESOURCES_BY_ANNEX } from "../content/resources-by-annex";
import { forEachOpenMoney } from "../for-each-open-money";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";
import { amountElsewhere } from "./amount-elsewhere";

/**
 * A blank is not zero; the totals say how many rows are blank. The 2026 form has no column of its own
 * for money: where an annex speaks of resources, `resourcesMissing` tells it.
 */
export const moneyBlank: Rule = forEachOpenMoney((row, { money, moneyField }, { catalog }) => {
  if (money.kind !== "blank" || row.words[moneyField] === null) return null;
  if (moneyField === "resources" && RESOURCES_BY_ANNEX[catalog.id] !== undefined) return null;
  if (amountElsewhere(row)) return null;
  return rowFinding("money-blank", row, moneyField, { field: moneyField });
});
