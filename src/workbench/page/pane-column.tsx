import type { CalendarDate } from "../../domain/timeline/calendar-date";
import { Shell } from "../../taskpane/shell/shell";
import { useWorkbench, useWorkbenchState, useWorkbenchWords } from "./workbench-context";

type PaneColumnProps = { readonly dark: boolean; readonly today: CalendarDate };

/** The task pane of the document whose grid is on the page. */
export function PaneColumn({ dark, today }: PaneColumnProps) {
  const words = useWorkbenchWords();
  const workbench = useWorkbench();
  const { document, desk, locale, gridFailed } = useWorkbenchState();
  if (document && desk) {
    return (
      <Shell
        key={document.id}
        session={desk.session}
        navigator={desk.navigator}
        locale={locale}
        dark={dark}
        today={today}
        onLocaleChange={workbench.setLocale}
      />
    );
  }
  return gridFailed ? null : <p style={{ padding: "0 16px" }}>{words("opening")}</p>;
}
