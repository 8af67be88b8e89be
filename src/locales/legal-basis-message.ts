import type { FindingCode } from "../domain/validation/finding-code";
import { LEGAL_BASES } from "../domain/validation/legal-bases";
import type { Locale } from "./locale";

/** "Điều 9, Thông tư 57/2026/TT-BGDĐT", or `null` for a finding without a legal basis. */
export function legalBasisMessage(code: FindingCode, locale: Locale): string | null {
  const basis = LEGAL_BASES[code];
  if (basis === undefined) return null;
  return locale === "vi"
    ? `${basis.article}, ${basis.regulation}`
    : `${basis.regulation}, ${basis.article}`;
}
