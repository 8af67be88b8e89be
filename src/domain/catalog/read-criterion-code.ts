import type { CriterionMention } from "./criterion-mention";
import { readCriterionCodes } from "./read-criterion-codes";

/**
 * The first criterion code of a cell: "Tiêu chí 1.7", "1.10. Đảm bảo an ninh…", "Tiêu chí\n3.3",
 * "TC1.1"; `null` for a text without one. What counts as a code: see `readCriterionCodes`.
 */
export function readCriterionCode(text: string): CriterionMention | null {
  return readCriterionCodes(text)[0] ?? null;
}
