import { useEffect, useState } from "react";
import type { Locale } from "../../locales/locale";
import { LOCALES } from "../../locales/locale";

const KEY = "caitien.locale";

/** The language the user chose on this computer, else the given one, and the way to choose. */
export function useRememberedLocale(
  given: Locale,
  onChange?: (locale: Locale) => void
): readonly [Locale, (locale: Locale) => void] {
  const [locale, setLocale] = useState<Locale>(() => remembered() ?? given);
  useEffect(() => {
    document.documentElement.lang = locale;
    onChange?.(locale);
  }, [locale, onChange]);
  const choose = (chosen: Locale) => {
    setLocale(chosen);
    remember(chosen);
  };
  return [locale, choose];
}

function remembered(): Locale | null {
  const stored = storage()?.getItem(KEY);
  return LOCALES.find((locale) => locale === stored) ?? null;
}

function remember(locale: Locale): void {
  storage()?.setItem(KEY, locale);
}

/** Browsers that keep nothing for pages inside other pages refuse even to be asked. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
