import { newId } from "../document/new-id";
import type { Draft } from "./draft";
import type { ClaimDraft, DraftClaim, DraftStore, TabMemory } from "./draft-store";

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
 * The drafts on this computer as one tab sees them. A draft belongs to the tab that claimed it. Where
 * claims are not exclusive, a tab writes only what it made itself, and takes copies of the rest.
 * Nothing here rejects, what the browser refuses is told to `onRefused`.
 */
export class DraftShelf {
  readonly #claims = new Map<string, DraftClaim>();

  constructor(private readonly options: DraftShelfOptions) {}

  /** What this tab showed before its reload, else the newest unsaved work that surely no tab has. */
  async restore(): Promise<Draft | null> {
    const drafts = await this.#all();
    const own = drafts.find(({ id }) => id === this.options.tab.documentId());
    const found =
      (own && (await this.#claim(own, OWN_PATIENCE_MS)) ? own : null) ??
      (await this.#newest(drafts));
    await this.#sweep(drafts);
    return found;
  }

  /**
   * Another piece of work of `others`, or a copy of it where another tab may have it unseen; `null`
   * when it is gone or another tab has it by now.
   */
  async take(id: string): Promise<Draft | null> {
    const draft = (await this.#all()).find((one) => one.id === id);
    const claim = draft ? await this.#claim(draft, 0) : null;
    if (!draft || !claim) return null;
    return claim.exclusive ? draft : this.#copy(draft);
  }

  /** From now on this tab shows the document, and has no other. */
  async settle(id: string): Promise<void> {
    if (!this.#claims.has(id)) {
      const claim = await this.options.claim(id, 0);
      if (claim) this.#claims.set(id, claim);
    }
    for (const other of [...this.#claims.keys()]) {
      if (other !== id) this.#letGo(other);
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

  /** Unsaved work that no tab is known to have, newest first. */
  async others(): Promise<readonly Draft[]> {
    const unsaved = newestFirst(await this.#all()).filter((draft) => draft.unsaved);
    const free = await Promise.all(unsaved.map(async ({ id }) => this.#claimable(id)));
    return unsaved.filter((_, index) => free[index] !== "no");
  }

  /** Removes every draft, this tab's too, except those that other open tabs are known to have. */
  async clear(): Promise<void> {
    for (const { id } of await this.#all()) {
      if (this.#claims.has(id) || (await this.#claimable(id)) !== "no") await this.remove(id);
    }
  }

  async #newest(drafts: readonly Draft[]): Promise<Draft | null> {
    for (const draft of newestFirst(drafts)) {
      const claim = draft.unsaved ? await this.#claim(draft, 0) : null;
      if (claim?.exclusive) return draft;
      if (claim) this.#letGo(draft.id);
    }
    return null;
  }

  /** What is in a file already was kept for the reload of a tab that is closed by now. */
  async #sweep(drafts: readonly Draft[]): Promise<void> {
    for (const { id, unsaved } of drafts) {
      if (!unsaved && (await this.#claimable(id)) === "exclusively") await this.remove(id);
    }
  }

  async #claim({ id }: Draft, patienceMs: number): Promise<DraftClaim | null> {
    const claim = await this.options.claim(id, patienceMs);
    if (claim) this.#claims.set(id, claim);
    return claim;
  }

  #letGo(id: string): void {
    this.#claims.get(id)?.letGo();
    this.#claims.delete(id);
  }

  /** Kept at once, so that a reload shows it again. */
  async #copy(draft: Draft): Promise<Draft> {
    this.#letGo(draft.id);
    const copy = { ...draft, id: newId() };
    await this.keep(copy);
    return copy;
  }

  /** Whether this tab could have a draft that it has not. */
  async #claimable(id: string): Promise<"no" | "shared" | "exclusively"> {
    if (this.#claims.has(id)) return "no";
    const claim = await this.options.claim(id, 0);
    claim?.letGo();
    if (!claim) return "no";
    return claim.exclusive ? "exclusively" : "shared";
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
