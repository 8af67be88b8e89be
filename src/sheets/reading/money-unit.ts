import type { MoneyUnit } from "../../domain/money/money-reading";
import { foldText } from "../../domain/text/fold-text";

/** After "ĐVT" or "Đơn vị tính", else a unit alone in brackets: "Kinh phí (triệu đồng)". */
const DECLARED = /(?:dvt|don vi tinh|don vi ?:|\( ?don vi)\s*[:.]?\s*([^)]+)/;
const IN_BRACKETS = /\( ?((?:trieu|nghin|ngan|tr\.?|1[.,]?000) ?d(?:ong)?|trieu|dong|vnd) ?\)/;

const UNITS: readonly (readonly [RegExp, MoneyUnit])[] = [
  [/^(trieu|tr\.? ?d)/, "trieu"],
  [/^(nghin|ngan|1[.,]?000 ?d)/, "nghin"],
  [/^(dong|vnd|d)\b/, "dong"],
];

/** The unit named by "ĐVT: triệu đồng", "(đvt: đồng)", "Đơn vị tính: nghìn đồng", if any. */
export function readMoneyUnit(text: string): MoneyUnit | null {
  const folded = foldText(text);
  const words = (DECLARED.exec(folded) ?? IN_BRACKETS.exec(folded))?.[1] ?? "";
  return UNITS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
