import type { LedgerLine } from "../../domain/plan/ledger-line";
import { absoluteCell } from "../model/formula-text";
import type { Computed } from "../model/computed";
import { SHEET_NAMES } from "../model/sheet-names";
import { ledgerColumn } from "./ledger-columns";
import { LEDGER_TOTAL_ROW } from "./ledger-references";

/** The ledger's own total of certain amounts, whole đồng, as another sheet refers to it. */
export function plannedTotal(ledger: readonly LedgerLine[]): Computed<number> {
  const column = ledgerColumn("planned");
  return {
    formula: absoluteCell(SHEET_NAMES.ledger, { row: LEDGER_TOTAL_ROW, column }),
    value: ledger
      .filter(({ state }) => state === "amount")
      .reduce((sum, { planned }) => sum + (planned ?? 0), 0),
  };
}

/** The ledger's own total of what was spent, whole đồng, as another sheet refers to it. */
export function actualTotal(ledger: readonly LedgerLine[]): Computed<number> {
  const column = ledgerColumn("actual");
  return {
    formula: absoluteCell(SHEET_NAMES.ledger, { row: LEDGER_TOTAL_ROW, column }),
    value: ledger.reduce((sum, { actual }) => sum + (actual ?? 0), 0),
  };
}
