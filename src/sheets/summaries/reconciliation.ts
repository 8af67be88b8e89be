import { STATE_LABELS } from "../ledger/ledger-labels";
import { plannedTotal } from "../ledger/planned-total";
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
import type { SummaryContext } from "./summary-context";

/** The same money added up in other ways. */
export type Reconciled = {
  readonly bySource: Placed;
  readonly byYear: Placed;
  readonly byCriterion: Placed;
};

export const AGREES = "KHỚP";
export const DISAGREES = "LỆCH";
const AMOUNT_ELSEWHERE = "; có số tiền ở dòng trạng thái khác";
const HEADINGS = ["Cộng toàn sổ", "Theo nguồn", "Theo năm", "Theo tiêu chí", "Lệch"];
const DIFFERENCE_COLUMN = 5;

/** The ledger's total against the totals of the tables; returns the difference between them. */
export function putReconciliation(
  draft: SheetDraft,
  context: SummaryContext,
  { bySource, byYear, byCriterion }: Reconciled
): Placed {
  const { plan, layout } = context;
  const row = layout.reconciliation;
  const { columns } = layout;
  putTitle(draft, row - 2, columns.bar, "5. Đối chiếu");
  HEADINGS.forEach((text, index) =>
    draft.put({ row: row - 1, column: index + 1 }, text, REPORT_STYLES.headingRight)
  );
  const { heading } = REPORT_STYLES;
  draft.putAcross(row - 1, DIFFERENCE_COLUMN + 1, columns.bar, "Kết luận", indented(heading));
  const amounts = [
    plannedTotal(plan.ledger),
    ...[bySource, byYear, byCriterion].map((total) => refer(total)),
  ];
  amounts.forEach((amount, index) => {
    const style = withFont(REPORT_STYLES.money, { bold: index === 0 });
    putContent(draft, { row, column: index + 1 }, amount, style);
  });
  const difference = spread(row, amounts);
  const placed = { at: { row, column: DIFFERENCE_COLUMN }, value: difference.value };
  putContent(draft, placed.at, difference, REPORT_STYLES.money);
  const style = indented(withFont(REPORT_STYLES.body, { bold: true }));
  const span = [DIFFERENCE_COLUMN + 1, columns.bar] as const;
  putFormulaAcross(draft, row, span, conclusion(context, placed), style);
  return placed;
}

function spread(row: number, amounts: readonly Computed<number>[]): Computed<number> {
  const range = `${cellName({ row, column: 1 })}:${cellName({ row, column: amounts.length })}`;
  const values = amounts.map(({ value }) => value);
  return {
    formula: `MAX(${range})-MIN(${range})`,
    value: Math.max(...values) - Math.min(...values),
  };
}

function conclusion({ figures }: SummaryContext, difference: Placed): Computed<string> {
  const elsewhere = figures.entries.some(
    (entry) => entry.planned !== null && !COUNTED.keeps(entry)
  );
  const differs = `${DISAGREES}, xem cột Lệch`;
  return {
    formula:
      `IF(${cellName(difference.at)}=0,${quoted(AGREES)},${quoted(differs)})` +
      `&IF(SUMPRODUCT(--(${figures.range("planned")}<>""),` +
      `--(${figures.range("state")}<>${quoted(STATE_LABELS.amount)}))>0,` +
      `${quoted(AMOUNT_ELSEWHERE)},"")`,
    value: (difference.value === 0 ? AGREES : differs) + (elsewhere ? AMOUNT_ELSEWHERE : ""),
  };
}

/** A difference turns the row red. */
export function reconciliationFormats({ layout }: SummaryContext): ConditionalFormat[] {
  const row = layout.reconciliation;
  return [
    {
      kind: "expression",
      range: { from: { row, column: 1 }, to: { row, column: layout.columns.bar } },
      formula: `$${columnLetters(DIFFERENCE_COLUMN)}$${row}<>0`,
      style: { font: { bold: true, color: PALETTE.alarm } },
    },
  ];
}
