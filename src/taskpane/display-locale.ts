import type { Locale } from "../locales/locale";

/** The interface language that fits a language tag: Vietnamese for `vi`, `vi-VN`, else English. */
export function displayLocale(languageTag: string): Locale {
  return /^vi\b/i.test(languageTag) ? "vi" : "en";
}
