import type { PlanSession } from "../app/session/plan-session";
import type { GridHost } from "../hosts/host";
import type { Locale } from "../locales/locale";
import type { WorkbookDescription } from "../sheets/model/sheet-description";
import type { OpenedDocument } from "./document/opened-document";
import type { DraftShelfOptions } from "./drafts/draft-shelf";
import type { OpenGrid } from "./open-grid";
import type { Opening } from "./workbench";

/** What the page's surroundings provide. */
export type WorkbenchOptions = {
  readonly locale: Locale;
  readonly openGrid: OpenGrid;
  readonly createSession: (grid: GridHost, locale: Locale) => PlanSession;
  /** Rejects with `UnreadableFile`, or with the browser's own error. */
  readonly read: (
    opening: Exclude<Opening, { readonly kind: "draft" }>,
    locale: Locale
  ) => Promise<OpenedDocument>;
  /** Rejects with a `RangeError` for what would be a damaged file. */
  readonly write: (workbook: WorkbookDescription) => Promise<Uint8Array>;
  readonly download: (name: string, bytes: Uint8Array) => void;
  readonly drafts: Omit<DraftShelfOptions, "onRefused">;
  /** After a change, the wait for the next one before the draft is written. */
  readonly quietMs: number;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Resolves once what the state says can be seen: what follows may hold up the page. */
  readonly painted: () => Promise<void>;
  /** Gets errors that are no one's decision, to be shown to a developer. */
  readonly report: (error: unknown) => void;
};
