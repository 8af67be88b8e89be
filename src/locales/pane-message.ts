import type { Locale } from "./locale";
import { enPaneCheck } from "./en/pane/check";
import { enPaneCriteria } from "./en/pane/criteria";
import { enPaneHome } from "./en/pane/home";
import { enPaneImport } from "./en/pane/import";
import { enPaneInsert } from "./en/pane/insert";
import { enPaneLedger } from "./en/pane/ledger";
import { enPanePrint } from "./en/pane/print";
import { enPaneRefusals } from "./en/pane/refusals";
import { enPaneRollup } from "./en/pane/rollup";
import { enPaneRow } from "./en/pane/row";
import { enPaneShell } from "./en/pane/shell";
import { fillTemplate } from "./fill-template";
import { viPaneCheck } from "./vi/pane/check";
import { viPaneCriteria } from "./vi/pane/criteria";
import { viPaneHome } from "./vi/pane/home";
import { viPaneImport } from "./vi/pane/import";
import { viPaneInsert } from "./vi/pane/insert";
import { viPaneLedger } from "./vi/pane/ledger";
import { viPanePrint } from "./vi/pane/print";
import { viPaneRefusals } from "./vi/pane/refusals";
import { viPaneRollup } from "./vi/pane/rollup";
import { viPaneRow } from "./vi/pane/row";
import { viPaneShell } from "./vi/pane/shell";

const viPane = {
  ...viPaneShell,
  ...viPaneHome,
  ...viPaneInsert,
  ...viPaneCriteria,
  ...viPaneImport,
  ...viPaneCheck,
  ...viPaneRollup,
  ...viPaneLedger,
  ...viPaneRow,
  ...viPaneRefusals,
  ...viPanePrint,
};

export type PaneMessage = keyof typeof viPane;

const enPane: Readonly<Record<PaneMessage, string>> = {
  ...enPaneShell,
  ...enPaneHome,
  ...enPaneInsert,
  ...enPaneCriteria,
  ...enPaneImport,
  ...enPaneCheck,
  ...enPaneRollup,
  ...enPaneLedger,
  ...enPaneRow,
  ...enPaneRefusals,
  ...enPanePrint,
};

/** A label or sentence of the task pane. */
export function paneMessage(
  key: PaneMessage,
  params: Readonly<Record<string, string | number>>,
  locale: Locale
): string {
  return fillTemplate((locale === "vi" ? viPane : enPane)[key], params);
}
