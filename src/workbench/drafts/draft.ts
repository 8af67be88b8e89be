import type { OpenedDocument } from "../document/opened-document";

/** A document as it stood when its last change was kept in the browser. */
export type Draft = Omit<OpenedDocument, "importFile"> & {
  /** Whether it holds changes that are in no file. */
  readonly unsaved: boolean;
  /** Milliseconds since 1970. */
  readonly changedAt: number;
};
