import type { LedgerAgreement, LedgerLine } from "../../domain/plan/ledger-line";
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
export const ENTERED: readonly LedgerColumnKey[] = [
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

/** Of ledgers that were written before it was renamed. */
const EARLIER_HEADING = ["Dòng trong KH", "place"] as const;

const KEYS_BY_HEADING = new Map(
  [...LEDGER_COLUMNS.map(({ key, heading }) => [heading, key] as const), EARLIER_HEADING].map(
    ([heading, key]) => [foldText(heading), key]
  )
);
const YEAR = /^\d{4}$/;

/**
 * The lines of a sheet that has a ledger's heading row, in the order of the sheet: sorted, moved
 * and added rows are lines like the others. What follows the plan by formula is not read. An
 * amount typed as text counts where it reads with certainty. No heading row: no lines.
 */
export function readLedger(rows: readonly SourceRow[]): LedgerLine[] {
  return placedLines(rows).map(({ line }) => line);
}

/** A line with its row on the sheet. */
export type PlacedLine = { readonly row: number; readonly line: LedgerLine };

export function placedLines(rows: readonly SourceRow[]): PlacedLine[] {
  const table = ledgerTable(rows);
  if (!table) return [];
  return table.body.flatMap((row) =>
    readLine(row, table.columns).map((line) => ({ row: row.row, line }))
  );
}

/** Where a ledger stands: its heading row, which column holds what, and the rows below. */
export type LedgerTable = {
  readonly heading: SourceRow;
  readonly columns: Columns;
  readonly body: readonly SourceRow[];
};

export function ledgerTable(rows: readonly SourceRow[]): LedgerTable | null {
  const index = rows.findIndex((row) => ledgerHeading(row) !== null);
  const heading = rows[index];
  const columns = heading ? ledgerHeading(heading) : null;
  return heading && columns ? { heading, columns, body: rows.slice(index + 1) } : null;
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
      agreed: agreement(cell),
    },
  ];
}

/** What the sheet remembers beside a line; nothing of one that the accountant typed. */
function agreement(cell: CellOf): LedgerAgreement | null {
  const basis = cell("basis")?.text ?? "";
  const isSeen = (cell("seen")?.text ?? "") !== "";
  if (basis === "" && !isSeen) return null;
  return {
    planned: amountIn(cell("agreedAmount")),
    source: sourceOfLabel(cell("agreedSource")?.text ?? ""),
    basis,
    seen: isSeen,
  };
}
