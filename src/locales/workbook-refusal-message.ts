import type { RefusalParams, RefusalReason } from "../sheets/model/workbook-refused";
import type { Locale } from "./locale";
import { paneMessage } from "./pane-message";

/** A name that the program did not tell. */
const UNTOLD = { sheet: "…", cell: "…", needed: "…" };

/** What stood in the way of a change, and what to do about it. */
export function workbookRefusalMessage(
  { reason, params }: { readonly reason: RefusalReason; readonly params: RefusalParams },
  locale: Locale
): string {
  return paneMessage(`refused.${reason}`, { ...UNTOLD, ...params }, locale);
}
