import type { CellValue } from "../model/sheet-description";
import type { PlanSheetReferences } from "../model/plan-sheet-references";
import type { SheetDraft } from "../model/sheet-draft";
import { LEDGER_COLUMNS } from "./ledger-columns";
import type { LedgerColumnKey } from "./ledger-columns";
import type { LedgerEntry } from "./ledger-entries";
import { ledgerFormula } from "./ledger-formulas";
import type { FollowedColumn } from "./ledger-formulas";
import type { LedgerReferences } from "./ledger-references";

const FOLLOWED: readonly LedgerColumnKey[] = [
  "criterion",
  "task",
  "remaining",
  "check",
  "place",
  "lead",
  "planTime",
];

/** One line of the ledger, or an empty one that waits for a line. */
export function putLedgerRow(
  draft: SheetDraft,
  row: number,
  entry: LedgerEntry | null,
  plan: PlanSheetReferences,
  ledger: LedgerReferences
): void {
  LEDGER_COLUMNS.forEach(({ key, style }, index) => {
    const at = { row, column: index + 1 };
    const value = entry ? cellValue(entry, key) : null;
    if (isFollowed(key)) {
      draft.putFormula(at, ledgerFormula(key, row, plan, ledger), value ?? "", style);
    } else draft.put(at, value === "" ? null : value, style);
  });
}

function isFollowed(key: LedgerColumnKey): key is FollowedColumn {
  return FOLLOWED.includes(key);
}

function cellValue(entry: LedgerEntry, key: LedgerColumnKey): CellValue {
  if (key === "row") return entry.id;
  return key === "remaining" ? remaining(entry) : entry[key];
}

function remaining({ id, planned, actual }: LedgerEntry): number | string {
  const shown = id !== "" && (planned !== null || actual !== null);
  return shown ? (planned ?? 0) - (actual ?? 0) : "";
}
