import type { Catalog } from "../domain/catalog/catalog";
import type { FindingCode } from "../domain/validation/finding-code";
import { LEGAL_BASES } from "../domain/validation/legal-bases";
import type { Locale } from "./locale";

/** "Điều 9, Thông tư 57/2026/TT-BGDĐT", or `null` where nothing binds plans of that series. */
export function legalBasisMessage(
  code: FindingCode,
  series: Catalog["series"],
  locale: Locale
): string | null {
  const basis = LEGAL_BASES[code];
  if (basis === undefined || (basis.series !== undefined && basis.series !== series)) return null;
  return locale === "vi"
    ? `${basis.article}, ${basis.regulation}`
    : `${basis.regulation}, ${basis.article}`;
}
