import type { OpenedDocument } from "./opened-document";

/** Tells the new file from the user's own, which is never written. */
const MARK = " (cải tiến)";
const EXTENSION = /\.[^.]*$/;

/** The name of the file that saving makes; once saved, the document keeps it. */
export function savedName({
  origin,
  fileName,
}: Pick<OpenedDocument, "origin" | "fileName">): string {
  const stem = fileName.replace(EXTENSION, "").normalize("NFC");
  const mark = origin === "workbook" && !stem.endsWith(MARK) ? MARK : "";
  return `${stem}${mark}.xlsx`;
}
