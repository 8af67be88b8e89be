import type { Draft } from "../../../src/workbench/drafts/draft";
import type { ClaimDraft, DraftStore, TabMemory } from "../../../src/workbench/drafts/draft-store";

/** One computer's drafts: several tabs can be made of it. */
export type FakeComputer = {
  readonly drafts: Map<string, Draft>;
  /** Makes every use of the store reject from now on. */
  readonly refuse: () => void;
  readonly tab: (shown?: string) => FakeTab;
};

export type FakeTab = {
  readonly store: DraftStore;
  readonly claim: ClaimDraft;
  readonly tab: TabMemory;
  /** Lets go of everything, as the browser does. */
  readonly close: () => void;
};

/** Without locks, as on pages served without TLS, no tab can know what another one has. */
export function fakeComputer(drafts: readonly Draft[] = [], locks = true): FakeComputer {
  const kept = new Map(drafts.map((draft) => [draft.id, draft]));
  const claimed = new Set<string>();
  let refused = false;
  const asked = <T>(work: () => T): Promise<T> =>
    refused
      ? Promise.reject(new DOMException("full", "QuotaExceededError"))
      : Promise.resolve(work());
  const store: DraftStore = {
    all: () => asked(() => [...kept.values()]),
    put: (draft) => asked(() => void kept.set(draft.id, draft)),
    remove: (id) => asked(() => void kept.delete(id)),
  };
  return {
    drafts: kept,
    refuse: () => {
      refused = true;
    },
    tab: (shown) => makeTab(store, locks ? claimed : null, shown ?? null),
  };
}

function makeTab(store: DraftStore, claimed: Set<string> | null, shown: string | null): FakeTab {
  let documentId = shown;
  const own = new Set<string>();
  const letGo = (id: string) => {
    own.delete(id);
    claimed?.delete(id);
  };
  const claim: ClaimDraft = (id) => {
    if (claimed?.has(id)) return Promise.resolve(null);
    claimed?.add(id);
    own.add(id);
    return Promise.resolve({ letGo: () => letGo(id), exclusive: claimed !== null });
  };
  const remember = (id: string) => {
    documentId = id;
  };
  return {
    store,
    claim,
    tab: { documentId: () => documentId, remember },
    close: () => own.forEach(letGo),
  };
}
