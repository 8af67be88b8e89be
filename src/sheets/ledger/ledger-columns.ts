import type { CellStyle } from "../model/cell-style";
import { NUMBER_FORMATS } from "../theme/number-formats";
import { PALETTE } from "../theme/palette";
import { REPORT_STYLES, withFont, withSeparators } from "../theme/report-styles";

const { body, bodyText, bodyCentered, money } = REPORT_STYLES;
const small: CellStyle = withFont(bodyText, { size: 9.5 });
/** Beside the printed ledger, as small and grey as the plan's tracking block. */
const memory: CellStyle = {
  font: { name: "Arial", size: 8, color: PALETTE.muted },
  vertical: "top",
  numberFormat: NUMBER_FORMATS.text,
};
const memoryAmount: CellStyle = { ...memory, numberFormat: NUMBER_FORMATS.money };

export type LedgerColumnKey =
  | "row"
  | "criterion"
  | "task"
  | "source"
  | "year"
  | "quarter"
  | "planned"
  | "actual"
  | "remaining"
  | "budgetItem"
  | "state"
  | "words"
  | "check"
  | "note"
  | "place"
  | "agreedAmount"
  | "agreedSource"
  | "basis"
  | "seen"
  | "suggestion"
  | "lead"
  | "planTime";

type LedgerColumn = {
  readonly key: LedgerColumnKey;
  readonly heading: string;
  /** Excel width units. */
  readonly width: number;
  readonly style: CellStyle;
};

function column(key: LedgerColumnKey, heading: string, width: number, style: CellStyle) {
  return { key, heading, width, style: withSeparators(style) };
}

function beside(key: LedgerColumnKey, heading: string, width: number, style: CellStyle) {
  return { key, heading, width, style };
}

const idStyle = withFont({ ...bodyText, horizontal: "center" }, { bold: true });
const codeStyle: CellStyle = { ...bodyText, horizontal: "center" };

/** From column A. A ledger is recognised by these headings, so they may be reordered, not renamed. */
export const LEDGER_COLUMNS: readonly LedgerColumn[] = [
  column("row", "Mã dòng", 5.375, idStyle),
  column("criterion", "Tiêu chí", 5.75, codeStyle),
  column("task", "Nội dung cải tiến", 21.5, body),
  column("source", "Nguồn kinh phí", 15.75, body),
  column("year", "Năm ngân sách", 9.625, bodyCentered),
  column("quarter", "Quý", 9.25, bodyCentered),
  column("planned", "Dự toán", 11.375, money),
  column("actual", "Thực chi", 11.375, money),
  column("remaining", "Còn lại", 11.375, money),
  column("budgetItem", "Mục – tiểu mục", 7.875, codeStyle),
  column("state", "Trạng thái tiền", 12.75, body),
  column("words", "Chữ gốc trong kế hoạch", 23.625, small),
  column("check", "Đối chiếu", 11, body),
  column("note", "Ghi chú", 16.625, small),
  beside("place", "Thứ tự trong bảng KH", 7, memoryAmount),
  beside("agreedAmount", "Số khi đối chiếu", 11, memoryAmount),
  beside("agreedSource", "Nguồn khi đối chiếu", 13, memory),
  beside("basis", "Nguồn, thời gian khi đối chiếu", 24, memory),
  beside("seen", "Đã xem", 7, memory),
  beside("suggestion", "Gợi ý mục", 7, memory),
  beside("lead", "Phụ trách trong KH", 16, memory),
  beside("planTime", "Thời gian trong KH", 12, memory),
];

/** Right of it stands what the plan says and said when both last agreed, which is not printed. */
export const LAST_PRINTED_KEY: LedgerColumnKey = "note";

/** One-based. */
export function ledgerColumn(key: LedgerColumnKey): number {
  return LEDGER_COLUMNS.findIndex((candidate) => candidate.key === key) + 1;
}
