import { formatMoney } from "../../domain/money/format-money";

const UNIT = / đồng$/;

/** Whole đồng for a narrow line, its sign never torn off: 45000000 → «45.000.000 đ». */
export function dongAmount(amount: number): string {
  return formatMoney(amount).replace(UNIT, "\u00a0đ");
}
