import { FluentProvider } from "@fluentui/react-components";
import { useEffect } from "react";
import type { CalendarDate } from "../../domain/timeline/calendar-date";
import { useRememberedLocale } from "../../taskpane/shell/use-remembered-locale";
import { PANE_THEMES } from "../../taskpane/theme/pane-themes";
import type { Workbench } from "../workbench";
import { usePrefersDark } from "./use-prefers-dark";
import { WorkbenchContext } from "./workbench-context";
import { WorkbenchLayout } from "./workbench-layout";

type WorkbenchPageProps = {
  readonly workbench: Workbench;
  readonly today: CalendarDate;
  /** What to open first, on this page's own server; `null` for what was left or the sample. */
  readonly startAddress: string | null;
};

/** The whole page: top bar, grid, and the task pane beside it. */
export function WorkbenchPage({ workbench, today, startAddress }: WorkbenchPageProps) {
  const dark = usePrefersDark();
  // The sample's findings are worded when it is made: the language must be known before.
  useRememberedLocale(workbench.getState().locale, workbench.setLocale);
  useEffect(() => void workbench.start(startAddress), [workbench, startAddress]);
  return (
    <FluentProvider theme={PANE_THEMES[dark ? "dark" : "light"]} style={{ height: "100%" }}>
      <WorkbenchContext value={workbench}>
        <WorkbenchLayout dark={dark} today={today} />
      </WorkbenchContext>
    </FluentProvider>
  );
}
