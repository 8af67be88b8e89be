import type { Draft } from "./draft";

/** Where drafts outlive the page. Everything rejects where the browser keeps nothing, or is full. */
export interface DraftStore {
  all(): Promise<readonly Draft[]>;
  /** Replaces the draft of the same id. */
  put(draft: Draft): Promise<void>;
  remove(id: string): Promise<void>;
}

/** A draft that this tab has. */
export type DraftClaim = {
  readonly letGo: () => void;
  /** Whether no other tab can have it too: browsers without locks cannot tell. */
  readonly exclusive: boolean;
};

/**
 * Takes a draft for this tab as long as it lives; resolves to `null` when another tab still has it
 * after the given milliseconds.
 */
export type ClaimDraft = (id: string, patienceMs: number) => Promise<DraftClaim | null>;

/** Remembers across reloads which document this tab shows. */
export interface TabMemory {
  documentId(): string | null;
  remember(id: string): void;
}
