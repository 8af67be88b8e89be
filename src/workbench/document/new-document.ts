import type { OpenedDocument } from "./opened-document";

type Given = Pick<OpenedDocument, "origin" | "fileName" | "workbook"> &
  Partial<Pick<OpenedDocument, "lost" | "importFile">>;

/** A document that was just opened. */
export function newDocument(given: Given): OpenedDocument {
  return { id: newId(), lost: [], savedAt: null, ...given };
}

/** `crypto.randomUUID` is missing on pages of a school's own network that are served without TLS. */
function newId(): string {
  return `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
}
