import type { SourceWorkbook } from "../../sheets/model/source-row";
import { UnreadableFile } from "../../sheets/model/unreadable-file";

/** What a paste or a drop carries, in the two ways that programs put a table there. */
export type PastedTable = { readonly html: string; readonly text: string };

/**
 * Reads a table copied from Word or a browser; plain text where there is no page.
 * @throws UnreadableFile when nothing was on the clipboard.
 */
export async function openPasted({ html, text }: PastedTable): Promise<SourceWorkbook> {
  if (html !== "") {
    const { readHtml } = await import("../../documents/html/read-html");
    return readHtml(html);
  }
  if (text.trim() === "") throw new UnreadableFile("empty");
  const { readPlainText } = await import("../../documents/plain-text/read-plain-text");
  return readPlainText(text);
}
