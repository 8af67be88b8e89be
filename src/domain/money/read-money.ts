import type { MoneyReading, MoneyUnit } from "./money-reading";
import { normaliseText } from "../text/normalise-text";

/** Being written. */
export function readMoney(text: string, unit?: MoneyUnit): MoneyReading {
  void unit;
  return normaliseText(text) === "" ? { kind: "blank", original: text } : { kind: "other", original: text };
}
