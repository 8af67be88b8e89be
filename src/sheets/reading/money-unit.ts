import type { MoneyUnit } from "../../domain/money/money-reading";
import { foldText } from "../../domain/text/fold-text";

/** The unit named by "ĐVT: triệu đồng", "(đvt: đồng)", "Đơn vị tính: nghìn đồng", if any. */
export function readMoneyUnit(text: string): MoneyUnit | null {
  const unit = /(?:dvt|don vi(?: tinh)?)\s*[:.]?\s*(trieu|nghin|ngan|dong|vnd)/.exec(
    foldText(text)
  )?.[1];
  if (unit === undefined) return null;
  if (unit === "trieu") return "trieu";
  return unit === "nghin" || unit === "ngan" ? "nghin" : "dong";
}
