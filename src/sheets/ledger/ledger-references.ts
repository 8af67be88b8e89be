import { absoluteRange } from "../model/formula-text";
import type { CellRange } from "../model/cell-range";
import { SHEET_NAMES } from "../model/sheet-names";
import { ledgerColumn } from "./ledger-columns";
import type { LedgerColumnKey } from "./ledger-columns";

export const LEDGER_TOTAL_ROW = 5;
export const LEDGER_HEADING_ROW = 8;
export const LEDGER_FIRST_ROW = LEDGER_HEADING_ROW + 1;

/** Rows below the last line that are ready for new lines. */
export const LEDGER_SPARE_ROWS = 40;

/** Totals reach at least this far, so that lines may be appended by hand. */
const LEAST_LAST_ROW = 308;

/** The rows of the sheet in which the lines stand, in their order. */
export type LedgerPlaces = readonly number[];

/** One line below the other. */
export function closePlaces(lineCount: number): LedgerPlaces {
  return Array.from({ length: lineCount }, (_, index) => LEDGER_FIRST_ROW + index);
}

/** Where the lines of a ledger stand; every formula over them is bounded by `lastRow`. */
export type LedgerReferences = {
  readonly firstRow: number;
  /** The last line as written, or the heading row when there is none. */
  readonly lastLine: number;
  /** The last row with formulas and drop-downs. */
  readonly lastPrepared: number;
  readonly lastRow: number;
};

export function ledgerReferences(places: LedgerPlaces): LedgerReferences {
  const lastLine = Math.max(LEDGER_HEADING_ROW, ...places);
  const lastPrepared = lastLine + LEDGER_SPARE_ROWS;
  return {
    firstRow: LEDGER_FIRST_ROW,
    lastLine,
    lastPrepared,
    lastRow: Math.max(LEAST_LAST_ROW, lastPrepared + LEDGER_SPARE_ROWS),
  };
}

export function ledgerCells(
  { firstRow, lastRow }: Pick<LedgerReferences, "firstRow" | "lastRow">,
  key: LedgerColumnKey
): CellRange {
  const column = ledgerColumn(key);
  return { from: { row: firstRow, column }, to: { row: lastRow, column } };
}

/** `'Sổ kinh phí'!$G$9:$G$308`, for formulas on other sheets. */
export function ledgerRange(references: LedgerReferences, key: LedgerColumnKey): string {
  return absoluteRange(SHEET_NAMES.ledger, ledgerCells(references, key));
}
