import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons";
import { useCallback, useId, useRef, useState } from "react";
import type { Locale } from "../../locales/locale";
import { useWords } from "../words-context";
import { LanguageChoice } from "./language-choice";
import { useEscape } from "./use-escape";

/** Stands beside the pane's own page. */
const HELP_PAGE = "support.html";

const useStyles = makeStyles({
  menu: { position: "relative", flexShrink: 0 },
  sheet: {
    position: "absolute",
    right: 0,
    top: "calc(100% + 4px)",
    zIndex: 3,
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "12px",
    minWidth: "180px",
    padding: "12px 16px",
    boxSizing: "border-box",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    outlineStyle: "none",
    boxShadow: tokens.shadow16,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

type PaneMenuProps = { readonly chooseLocale: (locale: Locale) => void };

/**
 * Language and help, unfolded below their button: Fluent's Menu with its positioning would make up
 * a sixth of everything that is loaded before the pane can be seen.
 */
export function PaneMenu({ chooseLocale }: PaneMenuProps) {
  const styles = useStyles();
  const words = useWords();
  const [open, setOpen] = useState(false);
  const sheetId = useId();
  const menu = useRef<HTMLDivElement>(null);
  const close = useCallback(() => {
    setOpen(false);
    menu.current?.querySelector("button")?.focus();
  }, []);
  useEscape(open ? close : null);
  return (
    <div
      ref={menu}
      className={styles.menu}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setOpen(false);
      }}
    >
      <Button
        appearance="subtle"
        icon={<MoreHorizontal20Regular />}
        aria-label={words("shell.more")}
        title={words("shell.more")}
        aria-expanded={open}
        aria-controls={sheetId}
        onClick={() => setOpen(!open)}
      />
      {open ? (
        <div ref={focusOnMount} id={sheetId} tabIndex={-1} className={styles.sheet}>
          <LanguageChoice choose={chooseLocale} />
          <Link href={HELP_PAGE} target="_blank" rel="noreferrer">
            {words("shell.help")}
          </Link>
        </div>
      ) : null}
    </div>
  );
}

/** Some browsers do not focus a button that is clicked; without focus inside, nothing would close. */
function focusOnMount(element: HTMLElement | null): void {
  element?.focus();
}
