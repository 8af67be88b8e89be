import { TERMS_EN } from "../../locales/en/terms";
import type { Locale } from "../../locales/locale";
import type { Terms } from "../../locales/terms";
import { TERMS_VI } from "../../locales/vi/terms";
import { useLocale, useWords } from "../words-context";
import type { SourceShare } from "./source-shares";

const TERMS: Readonly<Record<Locale, Terms>> = { vi: TERMS_VI, en: TERMS_EN };

/** What the user's language calls a source of funds, to stand at the beginning of a line. */
export function useSourceName(): (source: SourceShare["source"]) => string {
  const locale = useLocale();
  const words = useWords();
  return (source) => {
    if (source === "unknown") return words("rollup.unknownSource");
    const name = TERMS[locale].source[source];
    return name.charAt(0).toUpperCase() + name.slice(1);
  };
}
