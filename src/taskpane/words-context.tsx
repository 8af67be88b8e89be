import { createContext, useContext } from "react";
import type { Locale } from "../locales/locale";
import type { PaneMessage } from "../locales/pane-message";
import { paneMessage } from "../locales/pane-message";

export const LocaleContext = createContext<Locale>("vi");

export function useLocale(): Locale {
  return useContext(LocaleContext);
}

/** Labels and sentences in the user's language: `words("check.recheck", { count: 3 })`. */
export type Words = (
  key: PaneMessage,
  params?: Readonly<Record<string, string | number>>
) => string;

export function useWords(): Words {
  const locale = useLocale();
  return (key, params = {}) => paneMessage(key, params, locale);
}
