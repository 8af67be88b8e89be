import type { Draft } from "./draft";
import type { ClaimDraft, DraftStore, TabMemory } from "./draft-store";

/** A page that is being reloaded may have its own past self to wait for. */
const OWN_PATIENCE_MS = 1_000;

export type DraftShelfOptions = {
  readonly store: DraftStore;
  readonly claim: ClaimDraft;
  readonly tab: TabMemory;
  /** Called with each refusal of the browser to keep or give something. */
  readonly onRefused: (error: unknown) => void;
};

/**
 * The drafts on this computer as one tab sees them. A draft belongs to the tab that claimed it;
 * nothing here rejects, what the browser refuses is told to `onRefused`.
 */
export class DraftShelf {
  readonly #claims = new Map<string, () => void>();

  constructor(private readonly options: DraftShelfOptions) {}

  /** What this tab showed before its reload, else the newest unsaved work that no tab has. */
  async restore(): Promise<Draft | null> {
    const drafts = await this.#all();
    const own = drafts.find(({ id }) => id === this.options.tab.documentId());
    const found =
      (own && (await this.#claim(own, OWN_PATIENCE_MS))) ?? (await this.#newest(drafts));
    await this.#sweep(drafts);
    return found;
  }

  /** Another piece of work of `others`; `null` when it is gone or another tab has it by now. */
  async take(id: string): Promise<Draft | null> {
    const draft = (await this.#all()).find((one) => one.id === id);
    return draft ? this.#claim(draft, 0) : null;
  }

  /** From now on this tab shows the document, and has no other. */
  async settle(id: string): Promise<void> {
    if (!this.#claims.has(id)) {
      const letGo = await this.options.claim(id, 0);
      if (letGo) this.#claims.set(id, letGo);
    }
    for (const [other, letGo] of this.#claims) {
      if (other === id) continue;
      this.#claims.delete(other);
      letGo();
    }
    this.options.tab.remember(id);
  }

  /** Resolves to whether the draft is kept. */
  async keep(draft: Draft): Promise<boolean> {
    return (await this.#asked(() => this.options.store.put(draft).then(() => true))) ?? false;
  }

  async remove(id: string): Promise<void> {
    await this.#asked(() => this.options.store.remove(id));
  }

  /** Unsaved work that no tab has, newest first. */
  async others(): Promise<readonly Draft[]> {
    const unsaved = newestFirst(await this.#all()).filter((draft) => draft.unsaved);
    const free = await Promise.all(unsaved.map(async ({ id }) => this.#isFree(id)));
    return unsaved.filter((_, index) => free[index]);
  }

  /** Removes every draft, this tab's too, except those of other tabs that are open. */
  async clear(): Promise<void> {
    for (const { id } of await this.#all()) {
      if (this.#claims.has(id) || (await this.#isFree(id))) await this.remove(id);
    }
  }

  async #newest(drafts: readonly Draft[]): Promise<Draft | null> {
    for (const draft of newestFirst(drafts)) {
      const claimed = draft.unsaved ? await this.#claim(draft, 0) : null;
      if (claimed) return claimed;
    }
    return null;
  }

  /** What is in a file already was kept for the reload of a tab that is closed by now. */
  async #sweep(drafts: readonly Draft[]): Promise<void> {
    for (const { id, unsaved } of drafts) {
      if (!unsaved && (await this.#isFree(id))) await this.remove(id);
    }
  }

  async #claim(draft: Draft, patienceMs: number): Promise<Draft | null> {
    const letGo = await this.options.claim(draft.id, patienceMs);
    if (!letGo) return null;
    this.#claims.set(draft.id, letGo);
    return draft;
  }

  /** Whether neither this tab nor another one has the draft. */
  async #isFree(id: string): Promise<boolean> {
    if (this.#claims.has(id)) return false;
    const letGo = await this.options.claim(id, 0);
    letGo?.();
    return letGo !== null;
  }

  async #all(): Promise<readonly Draft[]> {
    return (await this.#asked(() => this.options.store.all())) ?? [];
  }

  async #asked<T>(work: () => Promise<T>): Promise<T | null> {
    try {
      return await work();
    } catch (error) {
      this.options.onRefused(error);
      return null;
    }
  }
}

function newestFirst(drafts: readonly Draft[]): Draft[] {
  return [...drafts].sort((one, other) => other.changedAt - one.changedAt);
}
