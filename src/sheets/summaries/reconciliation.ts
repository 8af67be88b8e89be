import { STATE_LABELS } from "../ledger/ledger-labels";
import { actualTotal, plannedTotal } from "../ledger/planned-total";
import { cellName, columnLetters } from "../model/cell-address";
import type { Computed } from "../model/computed";
import { quoted } from "../model/formula-text";
import { putContent } from "../model/put-content";
import { putFormulaAcross } from "../model/put-formula-across";
import type { ConditionalFormat } from "../model/sheet-description";
import type { SheetDraft } from "../model/sheet-draft";
import { PALETTE } from "../theme/palette";
import { indented, REPORT_STYLES, withFont } from "../theme/report-styles";
import { refer } from "./combine";
import type { Placed } from "./combine";
import { COUNTED } from "./ledger-figures";
import { putTitle } from "./share-table";
import type { SpendingTotals } from "./spending-totals";
import type { SummaryContext } from "./summary-context";

/** The same money added up in other ways. */
export type Reconciled = {
  readonly bySource: SpendingTotals;
  readonly byYear: SpendingTotals;
  readonly byCriterion: SpendingTotals;
};

/** How far the ways of adding lie apart, of planned and of actual money. */
export type Differences = readonly [planned: Placed, actual: Placed];

export const AGREES = "KHỚP";
export const DISAGREES = "LỆCH";
const AMOUNT_ELSEWHERE = "; có số tiền ở dòng trạng thái khác";
const HEADINGS = ["", "Cộng toàn sổ", "Theo nguồn", "Theo năm", "Theo tiêu chí", "Lệch"];
const DIFFERENCE_COLUMN = HEADINGS.length;

/** The ledger's totals against the totals of the tables; returns the differences between them. */
export function putReconciliation(
  draft: SheetDraft,
  context: SummaryContext,
  { bySource, byYear, byCriterion }: Reconciled
): Differences {
  const { plan, layout } = context;
  const { columns, reconciliation: row } = layout;
  putTitle(draft, row - 2, columns.bar, "6. Đối chiếu");
  HEADINGS.forEach((text, index) =>
    draft.put({ row: row - 1, column: index + 1 }, text || null, REPORT_STYLES.headingRight)
  );
  const { heading } = REPORT_STYLES;
  draft.putAcross(row - 1, DIFFERENCE_COLUMN + 1, columns.bar, "Kết luận", indented(heading));
  const ways = [bySource, byYear, byCriterion];
  const planned = putWays(draft, row, "Dự toán", [
    plannedTotal(plan.ledger),
    ...ways.map((way) => refer(way.planned)),
  ]);
  const actual = putWays(draft, row + 1, "Thực chi", [
    actualTotal(plan.ledger),
    ...ways.map((way) => refer(way.actual)),
  ]);
  const style = indented(withFont(REPORT_STYLES.body, { bold: true }));
  const span = [DIFFERENCE_COLUMN + 1, columns.bar] as const;
  const elsewhere = amountElsewhere(context);
  putFormulaAcross(draft, row, span, conclusion(planned, elsewhere), style);
  putFormulaAcross(draft, row + 1, span, conclusion(actual, null), style);
  return [planned, actual];
}

function putWays(
  draft: SheetDraft,
  row: number,
  label: string,
  amounts: readonly Computed<number>[]
): Placed {
  draft.put({ row, column: 1 }, label, REPORT_STYLES.body);
  amounts.forEach((amount, index) => {
    const style = withFont(REPORT_STYLES.money, { bold: index === 0 });
    putContent(draft, { row, column: index + 2 }, amount, style);
  });
  const difference = spread(row, amounts);
  const placed = { at: { row, column: DIFFERENCE_COLUMN }, value: difference.value };
  putContent(draft, placed.at, difference, REPORT_STYLES.money);
  return placed;
}

function spread(row: number, amounts: readonly Computed<number>[]): Computed<number> {
  const last = cellName({ row, column: amounts.length + 1 });
  const range = `${cellName({ row, column: 2 })}:${last}`;
  const values = amounts.map(({ value }) => value);
  return {
    formula: `MAX(${range})-MIN(${range})`,
    value: Math.max(...values) - Math.min(...values),
  };
}

/** Whether an amount stands on a line that no total counts, as a condition. */
function amountElsewhere({ figures }: SummaryContext): Computed<boolean> {
  return {
    formula:
      `SUMPRODUCT(--(${figures.range("planned")}<>""),` +
      `--(${figures.range("state")}<>${quoted(STATE_LABELS.amount)}))>0`,
    value: figures.entries.some((entry) => entry.planned !== null && !COUNTED.keeps(entry)),
  };
}

function conclusion(difference: Placed, elsewhere: Computed<boolean> | null): Computed<string> {
  const differs = `${DISAGREES}, xem cột Lệch`;
  const addition = elsewhere ? `&IF(${elsewhere.formula},${quoted(AMOUNT_ELSEWHERE)},"")` : "";
  return {
    formula: `IF(${cellName(difference.at)}=0,${quoted(AGREES)},${quoted(differs)})${addition}`,
    value:
      (difference.value === 0 ? AGREES : differs) +
      (elsewhere?.value === true ? AMOUNT_ELSEWHERE : ""),
  };
}

/** A difference turns its row red. */
export function reconciliationFormats({ layout }: SummaryContext): ConditionalFormat[] {
  const row = layout.reconciliation;
  return [
    {
      kind: "expression",
      range: { from: { row, column: 1 }, to: { row: row + 1, column: layout.columns.bar } },
      formula: `$${columnLetters(DIFFERENCE_COLUMN)}${row}<>0`,
      style: { font: { bold: true, color: PALETTE.alarm } },
    },
  ];
}
