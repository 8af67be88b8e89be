import { makeStyles } from "@fluentui/react-components";
import { Suspense, useMemo, useRef } from "react";
import type { CalendarDate } from "../../domain/timeline/calendar-date";
import type { Locale } from "../../locales/locale";
import type { SubPage } from "../navigation-context";
import { NavigationContext } from "../navigation-context";
import { PlanView } from "../plan/plan-view";
import {
  CheckView,
  CriteriaView,
  ImportPage,
  InsertPage,
  PrintPage,
  RollupView,
  RowPage,
} from "./lazy-views";
import { OpeningView } from "./opening-view";
import { PaneHeader } from "./pane-header";
import type { PaneNavigator } from "./pane-navigator";
import { PaneTabs, TAB_PANEL_ID, tabId } from "./pane-tabs";
import { SubPageFrame } from "./sub-page-frame";
import { usePlace } from "./use-place";

const useStyles = makeStyles({
  pane: { height: "100%", display: "flex", flexDirection: "column" },
  tabs: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minHeight: 0,
    "&[hidden]": { display: "none" },
  },
  view: { display: "flex", flexGrow: 1, minHeight: 0, outlineStyle: "none" },
});

type PaneProps = {
  readonly today: CalendarDate;
  readonly navigator: PaneNavigator | undefined;
  readonly cornerWidth: number;
  readonly chooseLocale: (locale: Locale) => void;
};

/**
 * Header, tabs and the chosen view; a sub-page stands in their place. What it covers stays as it
 * is, out of sight, so that going back finds the same scroll position and gives focus back.
 */
export function Pane({ today, navigator, cornerWidth, chooseLocale }: PaneProps) {
  const styles = useStyles();
  const view = useRef<HTMLDivElement>(null);
  const page = useRef<HTMLElement>(null);
  const landings = useMemo(() => ({ view, page }), []);
  const { navigation, chooseTab } = usePlace(navigator, landings);
  return (
    <NavigationContext value={navigation}>
      <div className={styles.pane}>
        <div className={styles.tabs} hidden={navigation.page !== null}>
          <PaneHeader cornerWidth={cornerWidth} chooseLocale={chooseLocale} />
          <main className={styles.tabs}>
            <PaneTabs chosen={navigation.tab} choose={chooseTab} />
            <div
              ref={view}
              id={TAB_PANEL_ID}
              role="tabpanel"
              aria-labelledby={tabId(navigation.tab)}
              tabIndex={-1}
              className={styles.view}
            >
              <Suspense fallback={<OpeningView />}>{VIEWS[navigation.tab]}</Suspense>
            </div>
          </main>
        </div>
        {navigation.page ? (
          <SubPageFrame page={navigation.page} landing={page}>
            <Suspense fallback={<OpeningView />}>
              <Page page={navigation.page} today={today} />
            </Suspense>
          </SubPageFrame>
        ) : null}
      </div>
    </NavigationContext>
  );
}

type PageProps = { readonly page: SubPage; readonly today: CalendarDate };

function Page({ page, today }: PageProps) {
  switch (page) {
    case "insert":
      return <InsertPage today={today} />;
    case "import":
      return <ImportPage />;
    case "row":
      return <RowPage />;
    case "print":
      return <PrintPage />;
  }
}

const VIEWS = {
  plan: <PlanView />,
  criteria: <CriteriaView />,
  check: <CheckView />,
  rollup: <RollupView />,
};
