import { newId } from "./new-id";
import type { OpenedDocument } from "./opened-document";

type Given = Pick<OpenedDocument, "origin" | "fileName" | "workbook"> &
  Partial<Pick<OpenedDocument, "lost" | "importFile">>;

/** A document that was just opened. */
export function newDocument(given: Given): OpenedDocument {
  return { id: newId(), lost: [], savedAt: null, ...given };
}
