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
import { minus, plus, refer, shareOf } from "./combine";
import type { Placed } from "./combine";
import { criterionFigures, standardFigures, unclearFigures } from "./criterion-figures";
import type { CriterionFigures } from "./criterion-figures";
import { HEADING_HEIGHT, putBar, putTitle } from "./share-table";
import { shortenedToLine } from "./shortened-to-line";
import type { SummaryContext } from "./summary-context";
import { LABEL_WIDTH } from "./summary-widths";

const COLUMN = { rows: 2, withoutAmount: 3, planned: 4, actual: 5, difference: 6 } as const;
const HEADINGS = ["Tiêu chuẩn, tiêu chí", "Số nội dung", "Chưa có số tiền", "Dự toán", "Thực chi"];
const INDENT = 2;

type Line = {
  readonly kind: "standard" | "criterion" | "unclear" | "total";
  readonly label: string;
  readonly figures: CriterionFigures;
};

type Look = { readonly label: CellStyle; readonly bold: boolean };

const LOOKS: Readonly<Record<Line["kind"], Look>> = {
  standard: { label: withFont(REPORT_STYLES.body, { bold: true }), bold: true },
  criterion: { label: { ...REPORT_STYLES.body, horizontal: "left", indent: INDENT }, bold: false },
  unclear: { label: withFont(REPORT_STYLES.body, { color: PALETTE.muted }), bold: false },
  total: { label: REPORT_STYLES.total, bold: true },
};

/** Planned against actual money by standard and criterion; returns the planned total. */
export function putByCriterionTable(draft: SheetDraft, context: SummaryContext): Placed {
  const { columns, criteria } = context.layout;
  putTitle(
    draft,
    criteria.title,
    columns.bar,
    "3. Dự toán, thực chi và chênh lệch theo tiêu chuẩn, tiêu chí"
  );
  putHeadings(draft, context);
  const lines = bodyLines(context);
  lines.forEach((line, index) => putLine(draft, context, line, criteria.first + index));
  const figures = totalFigures(context, lines);
  putLine(draft, context, { kind: "total", label: "Cộng", figures }, criteria.total);
  return { at: { row: criteria.total, column: COLUMN.planned }, value: figures.planned.value };
}

function bodyLines(context: SummaryContext): Line[] {
  const lines = context.layout.groups.flatMap(({ standard, criteria }): Line[] => [
    {
      kind: "standard",
      label: `Tiêu chuẩn ${standard.number}. ${standard.title}`,
      figures: standardFigures(context, standard.number),
    },
    ...criteria.map(({ code, title }): Line => ({
      kind: "criterion",
      label: `${code}. ${title}`,
      figures: criterionFigures(context, code),
    })),
  ]);
  return [
    ...lines,
    { kind: "unclear", label: "Chưa rõ tiêu chí", figures: unclearFigures(context) },
  ];
}

/** Standards and what belongs to none; their criteria are parts of them. */
function totalFigures({ layout }: SummaryContext, lines: readonly Line[]): CriterionFigures {
  const sum = (key: keyof CriterionFigures, column: number) =>
    plus(
      ...lines.flatMap(({ kind, figures }, index) => {
        if (kind === "criterion") return [];
        const at = { row: layout.criteria.first + index, column };
        return [refer({ at, value: figures[key].value })];
      })
    );
  return {
    rows: sum("rows", COLUMN.rows),
    withoutAmount: sum("withoutAmount", COLUMN.withoutAmount),
    planned: sum("planned", COLUMN.planned),
    actual: sum("actual", COLUMN.actual),
  };
}

function putHeadings(draft: SheetDraft, { layout: { columns, criteria } }: SummaryContext): void {
  const row = criteria.heading;
  const { heading, headingRight } = REPORT_STYLES;
  [...HEADINGS, "Chênh lệch"].forEach((text, index) =>
    draft.put({ row, column: index + 1 }, text, index === 0 ? heading : headingRight)
  );
  putPadding(draft, row, columns.total, heading);
  draft.put({ row, column: columns.total }, "Tình hình", indented(heading));
  draft.put({ row, column: columns.share }, "Đã chi", headingRight);
  draft.put({ row, column: columns.bar }, null, heading);
  draft.rowHeights[row] = HEADING_HEIGHT;
}

function putLine(draft: SheetDraft, context: SummaryContext, line: Line, row: number): void {
  const { columns } = context.layout;
  const { figures } = line;
  const { label, bold } = LOOKS[line.kind];
  const isTotal = line.kind === "total";
  const base = isTotal ? REPORT_STYLES.totalMoney : withFont(REPORT_STYLES.money, { bold });
  const share = isTotal ? REPORT_STYLES.totalPercent : withFont(REPORT_STYLES.percent, { bold });
  const count = isTotal ? REPORT_STYLES.totalCount : withFont(REPORT_STYLES.count, { bold });
  const put = (column: number, content: Computed | CellValue, style: CellStyle) =>
    putContent(draft, { row, column }, content, style);
  const placed = (key: "withoutAmount" | "planned" | "actual"): Placed => ({
    at: { row, column: COLUMN[key] },
    value: figures[key].value,
  });
  const [planned, actual] = [placed("planned"), placed("actual")];
  const spent = shareOfOwn(actual, planned);
  put(1, shortenedToLine(line.label, label.font ?? {}, LABEL_WIDTH, label.indent ?? 0), label);
  put(COLUMN.rows, figures.rows, count);
  put(COLUMN.withoutAmount, figures.withoutAmount, count);
  put(COLUMN.planned, figures.planned, base);
  put(COLUMN.actual, figures.actual, base);
  put(COLUMN.difference, minus(refer(planned), refer(actual)), base);
  putPadding(draft, row, columns.total, base);
  const situationStyle: CellStyle = { ...indented(base), numberFormat: NUMBER_FORMATS.text };
  put(columns.total, situation(placed("withoutAmount"), planned, actual), situationStyle);
  put(columns.share, spent, share);
  if (isTotal) put(columns.bar, null, base);
  else putBar(draft, row, columns, spent.value);
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
function situation(withoutAmount: Placed, planned: Placed, actual: Placed): Computed<string> {
  const [none, plan, paid] = [withoutAmount, planned, actual].map(({ at }) => cellName(at));
  const { noAmount, over, unspent, spent, spending } = SITUATIONS;
  return {
    formula:
      `IF(AND(${plan}=0,${paid}=0),IF(${none}>0,${quoted(noAmount)},""),` +
      `IF(${paid}>${plan},${quoted(over)},IF(${paid}=0,${quoted(unspent)},` +
      `IF(${paid}=${plan},${quoted(spent)},${quoted(spending)}))))`,
    value: situationWords(withoutAmount.value, planned.value, actual.value),
  };
}

function situationWords(withoutAmount: number, planned: number, actual: number): string {
  if (planned === 0 && actual === 0) return withoutAmount > 0 ? SITUATIONS.noAmount : "";
  if (actual > planned) return SITUATIONS.over;
  if (actual === 0) return SITUATIONS.unspent;
  return actual === planned ? SITUATIONS.spent : SITUATIONS.spending;
}

/** Bars for what is spent; overspending turns red. */
export function criterionFormats({ layout }: SummaryContext): ConditionalFormat[] {
  const { columns, criteria } = layout;
  const difference = cellName({ row: criteria.first, column: COLUMN.difference });
  return [
    {
      kind: "expression",
      range: {
        from: { row: criteria.first, column: COLUMN.difference },
        to: { row: criteria.total, column: columns.total },
      },
      formula: `$${difference}<0`,
      style: { font: { bold: true, color: PALETTE.alarm } },
    },
    {
      kind: "data-bar",
      range: {
        from: { row: criteria.first, column: columns.bar },
        to: { row: criteria.total - 1, column: columns.bar },
      },
      color: PALETTE.bar,
    },
  ];
}
