import { FluentProvider, makeStyles } from "@fluentui/react-components";
import type { PlanSession } from "../../app/session/plan-session";
import type { CalendarDate } from "../../domain/timeline/calendar-date";
import type { Locale } from "../../locales/locale";
import { SessionContext } from "../session-context";
import { PANE_THEMES } from "../theme/pane-themes";
import { LocaleContext } from "../words-context";
import { ChangeToastProvider } from "./change-toast-provider";
import { Pane } from "./pane";
import type { PaneNavigator } from "./pane-navigator";
import { useRememberedLocale } from "./use-remembered-locale";

const useStyles = makeStyles({
  provider: { height: "100%", overflow: "hidden" },
});

type ShellProps = {
  readonly session: PlanSession;
  /** The program's language; what the user chose in the pane goes before it. */
  readonly locale: Locale;
  readonly dark: boolean;
  readonly today: CalendarDate;
  /** Lets the ribbon's commands lead the pane. */
  readonly navigator?: PaneNavigator;
  /** Called with the language in use, at the start and after each change. */
  readonly onLocaleChange?: (locale: Locale) => void;
  /** Width in px that the program's own button covers at the top right: 12, on a Mac 34. */
  readonly cornerWidth?: number;
};

/** The whole task pane around one session. */
export function Shell(props: ShellProps) {
  const styles = useStyles();
  const [locale, chooseLocale] = useRememberedLocale(props.locale, props.onLocaleChange);
  return (
    <FluentProvider theme={PANE_THEMES[props.dark ? "dark" : "light"]} className={styles.provider}>
      <SessionContext value={props.session}>
        <LocaleContext value={locale}>
          <ChangeToastProvider>
            <Pane
              today={props.today}
              navigator={props.navigator}
              cornerWidth={props.cornerWidth ?? 12}
              chooseLocale={chooseLocale}
            />
          </ChangeToastProvider>
        </LocaleContext>
      </SessionContext>
    </FluentProvider>
  );
}
