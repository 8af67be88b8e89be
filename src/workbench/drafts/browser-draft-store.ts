import type { UseStore } from "idb-keyval";
import { createStore, del, set, values } from "idb-keyval";
import type { Draft } from "./draft";
import type { DraftStore } from "./draft-store";

/** Its number changes with the shape of a draft, so that a newer page never reads an older shape. */
const DATABASE = "caitien-drafts-1";

/** Drafts in this browser's IndexedDB. */
export function browserDraftStore(): DraftStore {
  let opened: UseStore | null = null;
  // Opened at the first use: some browsers throw at the mere name of what they forbid.
  const store = () => (opened ??= createStore(DATABASE, "drafts"));
  return {
    all: async () => values<Draft>(store()),
    put: async (draft) => set(draft.id, draft, store()),
    remove: async (id) => del(id, store()),
  };
}
