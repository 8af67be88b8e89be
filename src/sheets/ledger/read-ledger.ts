import type { LedgerLine } from "../../domain/plan/ledger-line";
import { readMoney } from "../../domain/money/read-money";
import { foldText } from "../../domain/text/fold-text";
import type { SourceCell, SourceRow } from "../model/source-row";
import { LEDGER_COLUMNS } from "./ledger-columns";
import type { LedgerColumnKey } from "./ledger-columns";
import { quarterOfLabel, sourceOfLabel, stateOfLabel } from "./ledger-labels";

type Columns = ReadonlyMap<LedgerColumnKey, number>;
type CellOf = (key: LedgerColumnKey) => SourceCell | undefined;

/** Without these headings a sheet is no ledger. */
const DEFINING: readonly LedgerColumnKey[] = ["row", "source", "planned", "state"];

/** What a user or the add-in enters; a row without any of it is no line. */
const ENTERED: readonly LedgerColumnKey[] = [
  "row",
  "source",
  "year",
  "quarter",
  "planned",
  "actual",
  "budgetItem",
  "state",
  "words",
  "note",
];

const KEYS_BY_HEADING = new Map(LEDGER_COLUMNS.map(({ key, heading }) => [foldText(heading), key]));
const YEAR = /^\d{4}$/;

/**
 * The lines of a sheet that has a ledger's heading row, in the order of the sheet: sorted, moved
 * and added rows are lines like the others. What follows the plan by formula is not read. An
 * amount typed as text counts where it reads with certainty. No heading row: no lines.
 */
export function readLedger(rows: readonly SourceRow[]): LedgerLine[] {
  const heading = rows.findIndex((row) => ledgerHeading(row) !== null);
  const columns = rows[heading] ? ledgerHeading(rows[heading]) : null;
  if (!columns) return [];
  return rows.slice(heading + 1).flatMap((row) => readLine(row, columns));
}

/** Whether these rows are those of a ledger. */
export function isLedger(rows: readonly SourceRow[]): boolean {
  return rows.some((row) => ledgerHeading(row) !== null);
}

function ledgerHeading({ cells }: SourceRow): Columns | null {
  const columns = new Map<LedgerColumnKey, number>();
  for (const { text, column } of cells) {
    const key = KEYS_BY_HEADING.get(foldText(text));
    if (key !== undefined && !columns.has(key)) columns.set(key, column);
  }
  return DEFINING.every((key) => columns.has(key)) ? columns : null;
}

/** A figure, or one typed as text that reads as a certain amount ("6.000.000"). */
function amountIn(cell: SourceCell | undefined): number | null {
  if (cell === undefined || cell.number !== undefined) return cell?.number ?? null;
  const money = readMoney(cell.text);
  return money.kind === "amount" ? (money.amount ?? null) : null;
}

function readLine(row: SourceRow, columns: Columns): LedgerLine[] {
  const cell: CellOf = (key) => row.cells.find(({ column }) => column === columns.get(key));
  const text = (key: LedgerColumnKey) => cell(key)?.text ?? "";
  if (ENTERED.every((key) => text(key) === "")) return [];
  return [
    {
      row: text("row"),
      source: sourceOfLabel(text("source")),
      budgetYear: YEAR.test(text("year")) ? Number(text("year")) : null,
      quarter: quarterOfLabel(text("quarter")),
      planned: amountIn(cell("planned")),
      actual: amountIn(cell("actual")),
      budgetItem: text("budgetItem"),
      state: stateOfLabel(text("state")),
      words: text("words"),
      note: text("note"),
    },
  ];
}
