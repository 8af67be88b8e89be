import type { Computed } from "../model/computed";
import { putContent } from "../model/put-content";
import type { ConditionalFormat } from "../model/sheet-description";
import type { SheetDraft } from "../model/sheet-draft";
import { columnLetters } from "../model/cell-address";
import { PALETTE } from "../theme/palette";
import { REPORT_STYLES, withFont } from "../theme/report-styles";
import { refer, shareOf, sumOfRun } from "./combine";
import type { Placed } from "./combine";
import type { SummaryColumns, TableRows } from "./summary-layout";

/** A row of amounts: its label, the middle columns from the left, and what they add up to. */
export type ShareRow = {
  readonly label: Computed<string | number> | string;
  readonly middle: readonly Computed<number>[];
  readonly total: Computed<number>;
};

type ShareTable = {
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: TableRows;
  readonly body: readonly ShareRow[];
};

const TOTAL_LABEL = "Cộng";
const BAR_FORMAT = ";;;";
export const HEADING_HEIGHT = 27;
const TITLE_HEIGHT = 18;
const ROW_HEIGHT = 15;
const GAP_HEIGHT = 7.5;

/** A table of amounts with totals below, each row's share of the whole, and a bar for it. */
export function putShareTable(
  draft: SheetDraft,
  columns: SummaryColumns,
  { title, headings, rows, body }: ShareTable
): { readonly total: Placed; readonly middle: readonly Placed[] } {
  putTitle(draft, rows.title, columns.bar, title);
  putHeadings(draft, rows.heading, columns, headings);
  const totalCell = {
    at: { row: rows.total, column: columns.total },
    value: body.reduce((sum, { total }) => sum + total.value, 0),
  };
  body.forEach((shareRow, index) =>
    putShareRow(draft, rows.first + index, columns, shareRow, totalCell)
  );
  const middle = columns.middle.slice(0, body[0]?.middle.length ?? 0).map((column, index) => ({
    at: { row: rows.total, column },
    value: body.reduce((sum, row) => sum + (row.middle[index]?.value ?? 0), 0),
  }));
  putTotals(draft, rows, columns, [...middle, totalCell]);
  return { total: totalCell, middle };
}

/** The title of a table, below a narrow gap. */
export function putTitle(draft: SheetDraft, row: number, last: number, title: string): void {
  draft.putAcross(row, 1, last, title, REPORT_STYLES.sectionTitle);
  draft.rowHeights[row] = TITLE_HEIGHT;
  draft.rowHeights[row - 1] = GAP_HEIGHT;
}

function putHeadings(
  draft: SheetDraft,
  row: number,
  columns: SummaryColumns,
  headings: readonly string[]
): void {
  const [label = "", ...rest] = headings;
  draft.put({ row, column: 1 }, label, REPORT_STYLES.heading);
  columns.middle.forEach((column, index) =>
    draft.put({ row, column }, rest[index] ?? null, REPORT_STYLES.headingRight)
  );
  draft.put({ row, column: columns.total }, "Cộng", REPORT_STYLES.headingRight);
  draft.put({ row, column: columns.share }, "Tỷ lệ", REPORT_STYLES.headingRight);
  draft.put({ row, column: columns.bar }, null, REPORT_STYLES.heading);
  draft.rowHeights[row] = HEADING_HEIGHT;
}

function putShareRow(
  draft: SheetDraft,
  row: number,
  columns: SummaryColumns,
  { label, middle, total }: ShareRow,
  whole: Placed
): void {
  const { body, money, percent } = REPORT_STYLES;
  putContent(draft, { row, column: 1 }, label, { ...body, horizontal: "left" });
  columns.middle.forEach((column, index) =>
    putContent(draft, { row, column }, middle[index] ?? null, money)
  );
  const totalCell = { at: { row, column: columns.total }, value: total.value };
  putContent(draft, totalCell.at, total, withFont(money, { bold: true }));
  const share = shareOf(totalCell, whole);
  putContent(draft, { row, column: columns.share }, share, percent);
  putBar(draft, row, columns, share.value);
  draft.rowHeights[row] = ROW_HEIGHT;
}

/** The share once more, shown as a bar only. */
export function putBar(
  draft: SheetDraft,
  row: number,
  columns: SummaryColumns,
  share: number
): void {
  const reference = refer({ at: { row, column: columns.share }, value: share });
  const style = { ...REPORT_STYLES.body, numberFormat: BAR_FORMAT };
  putContent(draft, { row, column: columns.bar }, reference, style);
}

function putTotals(
  draft: SheetDraft,
  rows: TableRows,
  columns: SummaryColumns,
  totals: readonly Placed[]
): void {
  const row = rows.total;
  const { total, totalMoney, totalPercent } = REPORT_STYLES;
  draft.put({ row, column: 1 }, TOTAL_LABEL, total);
  draft.rowHeights[row] = ROW_HEIGHT;
  for (const column of [...columns.middle, columns.total]) {
    const cell = totals.find(({ at }) => at.column === column);
    const run = cell && {
      ...sumOfRun(runAbove(rows, column)),
      value: cell.value,
    };
    putContent(draft, { row, column }, run ?? null, totalMoney);
  }
  const whole = totals.find(({ at }) => at.column === columns.total);
  putContent(
    draft,
    { row, column: columns.share },
    whole ? shareOf(whole, whole) : null,
    totalPercent
  );
  draft.put({ row, column: columns.bar }, null, total);
}

function runAbove({ first, total }: TableRows, column: number): Placed[] {
  return [first, total - 1].map((row) => ({ at: { row, column }, value: 0 }));
}

/** Rows that hold nothing fade; the rest show their bars. */
export function shareFormats(rows: TableRows, columns: SummaryColumns): ConditionalFormat[] {
  const bars = {
    from: { row: rows.first, column: columns.bar },
    to: { row: rows.total - 1, column: columns.bar },
  };
  return [
    {
      kind: "expression",
      range: { from: { row: rows.first, column: 1 }, to: { ...bars.to, column: columns.share } },
      formula: `$${columnLetters(columns.total)}${rows.first}=0`,
      style: { font: { color: PALETTE.zero } },
    },
    { kind: "data-bar", range: bars, color: PALETTE.bar },
  ];
}
