import { makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { Locale } from "../../locales/locale";
import { LOCALES } from "../../locales/locale";
import { useLocale, useWords } from "../words-context";

/** Each language calls itself by its own name, so that it is found from any other. */
const OWN_NAMES: Readonly<Record<Locale, string>> = { vi: "Tiếng Việt", en: "English" };

const useStyles = makeStyles({
  group: { margin: 0, padding: 0, border: "none" },
  legend: {
    padding: "0 0 4px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
  language: { display: "flex", alignItems: "center", gap: "8px", minHeight: "32px" },
  radio: { width: "16px", height: "16px", margin: 0, accentColor: tokens.colorBrandBackground },
});

type LanguageChoiceProps = { readonly choose: (locale: Locale) => void };

/** The languages of the interface. */
export function LanguageChoice({ choose }: LanguageChoiceProps) {
  const styles = useStyles();
  const words = useWords();
  const current = useLocale();
  const name = useId();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words("shell.language")}</legend>
      {LOCALES.map((locale) => (
        <label key={locale} lang={locale} className={styles.language}>
          <input
            type="radio"
            name={name}
            className={styles.radio}
            checked={locale === current}
            onChange={() => choose(locale)}
          />
          {OWN_NAMES[locale]}
        </label>
      ))}
    </fieldset>
  );
}
