import { cellName } from "../model/cell-address";
import type { CellStyle } from "../model/cell-style";
import type { Computed } from "../model/computed";
import { quoted } from "../model/formula-text";
import { putContent } from "../model/put-content";
import type { CellValue, ConditionalFormat } from "../model/sheet-description";
import type { SheetDraft } from "../model/sheet-draft";
import { NUMBER_FORMATS } from "../theme/number-formats";
import { PALETTE } from "../theme/palette";
import { indented, REPORT_STYLES, withFont } from "../theme/report-styles";
import { minus, refer, shareOf } from "./combine";
import type { Placed } from "./combine";
import { HEADING_HEIGHT, putBar } from "./share-table";
import { shortenedToLine } from "./shortened-to-line";
import type { SummaryContext } from "./summary-context";
import type { TableRows } from "./summary-layout";
import { LABEL_WIDTH } from "./summary-widths";

/** Columns of planned against actual money, with two counts before them. */
export const SPENDING_COLUMNS = {
  rows: 2,
  withoutAmount: 3,
  planned: 4,
  actual: 5,
  difference: 6,
} as const;

const COLUMN = SPENDING_COLUMNS;
const INDENT = 2;

/** A row that holds what was spent against what was planned. */
export type SpendingLine = {
  readonly kind: "group" | "part" | "plain" | "unclear" | "total";
  readonly label: Computed<string | number> | string;
  readonly rows: Computed<number> | null;
  readonly withoutAmount: Computed<number> | null;
  readonly planned: Computed<number>;
  readonly actual: Computed<number>;
};

type Look = { readonly label: CellStyle; readonly bold: boolean };

const LOOKS: Readonly<Record<SpendingLine["kind"], Look>> = {
  group: { label: withFont(REPORT_STYLES.body, { bold: true }), bold: true },
  part: { label: { ...REPORT_STYLES.body, horizontal: "left", indent: INDENT }, bold: false },
  plain: { label: { ...REPORT_STYLES.body, horizontal: "left" }, bold: false },
  unclear: { label: withFont(REPORT_STYLES.body, { color: PALETTE.muted }), bold: false },
  total: { label: REPORT_STYLES.total, bold: true },
};

/** @param headings of the label and the two counts */
export function putSpendingHeadings(
  draft: SheetDraft,
  { layout: { columns } }: SummaryContext,
  row: number,
  headings: readonly [string, string, string]
): void {
  const { heading, headingRight } = REPORT_STYLES;
  [...headings, "Dự toán", "Thực chi", "Chênh lệch"].forEach((text, index) =>
    draft.put({ row, column: index + 1 }, text, index === 0 ? heading : headingRight)
  );
  putPadding(draft, row, columns.total, heading);
  draft.put({ row, column: columns.total }, "Tình hình", indented(heading));
  draft.put({ row, column: columns.share }, "Đã chi", headingRight);
  draft.put({ row, column: columns.bar }, null, heading);
  draft.rowHeights[row] = HEADING_HEIGHT;
}

export function putSpendingLine(
  draft: SheetDraft,
  { layout: { columns } }: SummaryContext,
  line: SpendingLine,
  row: number
): void {
  const { label, bold } = LOOKS[line.kind];
  const isTotal = line.kind === "total";
  const base = isTotal ? REPORT_STYLES.totalMoney : withFont(REPORT_STYLES.money, { bold });
  const share = isTotal ? REPORT_STYLES.totalPercent : withFont(REPORT_STYLES.percent, { bold });
  const count = isTotal ? REPORT_STYLES.totalCount : withFont(REPORT_STYLES.count, { bold });
  const put = (column: number, content: Computed | CellValue, style: CellStyle) =>
    putContent(draft, { row, column }, content, style);
  const placed = (key: "planned" | "actual"): Placed => ({
    at: { row, column: COLUMN[key] },
    value: line[key].value,
  });
  const [planned, actual] = [placed("planned"), placed("actual")];
  const without = line.withoutAmount && {
    at: { row, column: COLUMN.withoutAmount },
    value: line.withoutAmount.value,
  };
  const spent = shareOfOwn(actual, planned);
  put(1, labelOf(line, label), label);
  put(COLUMN.rows, line.rows, count);
  put(COLUMN.withoutAmount, line.withoutAmount, count);
  put(COLUMN.planned, line.planned, base);
  put(COLUMN.actual, line.actual, base);
  put(COLUMN.difference, minus(refer(planned), refer(actual)), base);
  putPadding(draft, row, columns.total, base);
  const situationStyle: CellStyle = { ...indented(base), numberFormat: NUMBER_FORMATS.text };
  put(columns.total, situation(without, planned, actual), situationStyle);
  put(columns.share, spent, share);
  if (isTotal) put(columns.bar, null, base);
  else putBar(draft, row, columns, spent.value);
}

function labelOf({ label }: SpendingLine, style: CellStyle): Computed | string {
  if (typeof label !== "string") return label;
  return shortenedToLine(label, style.font ?? {}, LABEL_WIDTH, style.indent ?? 0);
}

/** A catalogue with many standards has more columns than this table fills. */
function putPadding(draft: SheetDraft, row: number, before: number, style: CellStyle): void {
  for (let column = COLUMN.difference + 1; column < before; column += 1) {
    draft.put({ row, column }, null, style);
  }
}

function shareOfOwn(actual: Placed, planned: Placed): Computed<number> {
  const { value } = shareOf(actual, planned);
  const divisor = cellName(planned.at);
  return { formula: `IF(${divisor}=0,0,${cellName(actual.at)}/${divisor})`, value };
}

const SITUATIONS = {
  noAmount: "Chưa có số tiền",
  over: "Vượt dự toán",
  unspent: "Chưa chi",
  spent: "Chi đủ",
  spending: "Đang chi",
} as const;

/** Where the spending stands, in words. */
function situation(without: Placed | null, planned: Placed, actual: Placed): Computed<string> {
  const [plan, paid] = [planned, actual].map(({ at }) => cellName(at));
  const { noAmount, over, unspent, spent, spending } = SITUATIONS;
  const nothing = without ? `IF(${cellName(without.at)}>0,${quoted(noAmount)},"")` : '""';
  return {
    formula:
      `IF(AND(${plan}=0,${paid}=0),${nothing},` +
      `IF(${paid}>${plan},${quoted(over)},IF(${paid}=0,${quoted(unspent)},` +
      `IF(${paid}=${plan},${quoted(spent)},${quoted(spending)}))))`,
    value: situationWords(without?.value ?? 0, planned.value, actual.value),
  };
}

function situationWords(withoutAmount: number, planned: number, actual: number): string {
  if (planned === 0 && actual === 0) return withoutAmount > 0 ? SITUATIONS.noAmount : "";
  if (actual > planned) return SITUATIONS.over;
  if (actual === 0) return SITUATIONS.unspent;
  return actual === planned ? SITUATIONS.spent : SITUATIONS.spending;
}

/** Bars for what is spent; overspending turns red. */
export function spendingFormats(
  { layout: { columns } }: SummaryContext,
  { first, total }: TableRows
): ConditionalFormat[] {
  const difference = cellName({ row: first, column: COLUMN.difference });
  return [
    {
      kind: "expression",
      range: {
        from: { row: first, column: COLUMN.difference },
        to: { row: total, column: columns.total },
      },
      formula: `$${difference}<0`,
      style: { font: { bold: true, color: PALETTE.alarm } },
    },
    {
      kind: "data-bar",
      range: {
        from: { row: first, column: columns.bar },
        to: { row: total - 1, column: columns.bar },
      },
      color: PALETTE.bar,
    },
  ];
}
