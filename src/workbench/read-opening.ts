import type { Locale } from "../locales/locale";
import { now } from "../taskpane/now";
import { blankDocument } from "./document/blank-document";
import { fetchFile } from "./document/fetch-file";
import type { OpenedDocument } from "./document/opened-document";
import { readDocument } from "./document/read-document";
import { sampleDocument } from "./document/sample-document";
import type { Opening } from "./workbench";

/**
 * Reads what is to be opened. Rejects with `UnreadableFile` for a file that cannot be trusted, and
 * with the browser's own error when it cannot be fetched.
 */
export async function readOpening(
  opening: Exclude<Opening, { readonly kind: "draft" }>,
  locale: Locale
): Promise<OpenedDocument> {
  switch (opening.kind) {
    case "file":
      return readDocument(opening.file, locale);
    case "address":
      return readDocument(await fetchFile(opening.address), locale);
    case "sample":
      return sampleDocument({ locale, today: now().date });
    case "blank":
      return blankDocument(locale);
  }
}
