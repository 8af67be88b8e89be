import type { PlanSession } from "../app/session/plan-session";
import type { Locale } from "../locales/locale";
import type { LostPart } from "../sheets/model/lost-part";
import type { UnreadableCode, UnreadableParams } from "../sheets/model/unreadable-file";
import type { PaneNavigator } from "../taskpane/shell/pane-navigator";
import type { OpenedDocument } from "./document/opened-document";

/** What the user asks to have on the page instead of what is there. */
export type Opening =
  | { readonly kind: "file"; readonly file: File }
  /** On this page's own server. */
  | { readonly kind: "address"; readonly address: string }
  | { readonly kind: "sample" }
  | { readonly kind: "blank" }
  | { readonly kind: "draft"; readonly id: string; readonly fileName: string };

/** Something the user is told and can put away; at most one of each kind. Times as in drafts. */
export type Notice =
  | {
      readonly kind: "refused";
      readonly fileName: string;
      readonly code: UnreadableCode;
      readonly params: UnreadableParams;
    }
  /** It could not be fetched, or a defect of ours. */
  | { readonly kind: "not-opened"; readonly fileName: string }
  | { readonly kind: "restored"; readonly fileName: string; readonly changedAt: number }
  /** `cell` holds more text than a file can; `null` for what nobody expected. */
  | { readonly kind: "not-saved"; readonly cell: string | null }
  | { readonly kind: "drafts-refused" }
  | { readonly kind: "drafts-cleared" };

/** Something that waits for the user's decision. */
export type Question =
  /** `kept`: whether what is unsaved can be opened again later. */
  | { readonly kind: "leave"; readonly next: Opening; readonly kept: boolean }
  /** `next` is to be opened after saving. */
  | { readonly kind: "lost"; readonly parts: readonly LostPart[]; readonly next: Opening | null }
  | { readonly kind: "clear-drafts" };

/** Unsaved work that is not on the page. */
export type OtherWork = {
  readonly id: string;
  readonly fileName: string;
  readonly changedAt: number;
};

/** The pane's side of the document whose grid is on the page. */
export type Desk = { readonly session: PlanSession; readonly navigator: PaneNavigator };

export type WorkbenchState = {
  readonly locale: Locale;
  /** `null` until the first one is there. */
  readonly document: OpenedDocument | null;
  /** `null` while there is no grid. */
  readonly desk: Desk | null;
  readonly gridFailed: boolean;
  readonly unsaved: boolean;
  readonly busy: "opening" | "saving" | null;
  readonly question: Question | null;
  readonly notices: readonly Notice[];
  readonly otherWork: readonly OtherWork[];
};

/** Everything the user can do on the page outside grid and pane; nothing of it rejects. */
export interface Workbench {
  /** The same object until something changes. */
  readonly getState: () => WorkbenchState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly setLocale: (locale: Locale) => void;
  /** Where grids are to stand; returns the way to take the grid away. */
  readonly showGridIn: (container: HTMLElement | null) => () => void;

  /** Opens the address, else what this tab or an earlier one has left, else the sample. */
  start(address: string | null): Promise<void>;
  /** Asks first when what is on the page is not saved. */
  open(opening: Opening): Promise<void>;
  /** Writes a new file; asks first when that will not hold everything of the opened one. */
  save(): Promise<void>;
  askToClearDrafts(): void;
  findOtherWork(): Promise<void>;

  /** Answers the question with its main button. */
  confirm(): Promise<void>;
  /** Leaves what is unsaved without saving it to a file. */
  leaveUnsaved(): Promise<void>;
  /** Answers the question with "no". */
  withdraw(): void;
  dismiss(kind: Notice["kind"]): void;
  /** Opens the sample and leaves the restored work in its draft; asks first when it is not kept. */
  leaveRestored(): Promise<void>;
  retryGrid(): Promise<void>;

  /** Whether closing the page now would lose a change, or what the pane has read of a document. */
  wouldLoseChanges(): boolean;
  /** Keeps the last change in its draft without waiting for the next. */
  keepNow(): Promise<void>;
}
