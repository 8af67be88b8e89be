import type { PastedTable } from "./open-pasted";

/** What the clipboard or a dragged selection holds. */
export function pastedTable(data: DataTransfer): PastedTable {
  return { html: data.getData("text/html"), text: data.getData("text/plain") };
}
