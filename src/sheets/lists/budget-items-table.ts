import {
  BUDGET_CHARTS,
  BUDGET_ITEMS,
  isConfirmedIn2026,
} from "../../domain/money/budget/budget-items";
import type { BudgetChart } from "../../domain/money/budget/budget-items";
import type { CellStyle } from "../model/cell-style";
import type { SheetDraft } from "../model/sheet-draft";
import { PALETTE } from "../theme/palette";
import { REPORT_STYLES, withFont } from "../theme/report-styles";
import { LIST_COLUMNS, LISTS_FIRST_ROW } from "./lists-layout";

const HEADINGS = ["Tiểu mục", "Nội dung (gợi ý, không bắt buộc)", "Hiệu lực"];
const code: CellStyle = { ...REPORT_STYLES.bodyText, horizontal: "center", wrap: false };
const text: CellStyle = { ...REPORT_STYLES.body, wrap: false };
const quiet = withFont(text, { color: PALETTE.muted });

/** The sub-items that the ledger's drop-down offers, each with its name and where it holds. */
export function putBudgetItems(draft: SheetDraft): void {
  const first = LIST_COLUMNS.budgetItems;
  HEADINGS.forEach((heading, offset) => {
    const at = { row: LISTS_FIRST_ROW - 1, column: first + offset };
    draft.put(at, heading, REPORT_STYLES.heading);
  });
  BUDGET_ITEMS.forEach((item, index) => {
    const row = LISTS_FIRST_ROW + index;
    const validity = isConfirmedIn2026(item) ? CONFIRMED : UNCONFIRMED;
    draft.put({ row, column: first }, item.code, code);
    draft.put({ row, column: first + 1 }, item.name, text);
    draft.put({ row, column: first + 2 }, validity, quiet);
  });
}

const CONFIRMED = BUDGET_CHARTS.map(named).join("; ");
const UNCONFIRMED = BUDGET_CHARTS.map((chart, index) =>
  index === 0 ? named(chart) : `${named(chart)}: cần đối chiếu`
).join("; ");

function named({ regulation, firstBudgetYear, lastBudgetYear }: BudgetChart): string {
  const years = [
    ...(firstBudgetYear === null ? [] : [`từ năm ${firstBudgetYear}`]),
    ...(lastBudgetYear === null ? [] : [`đến năm ${lastBudgetYear}`]),
  ].join(" ");
  return `TT ${regulation} ${years}`;
}
