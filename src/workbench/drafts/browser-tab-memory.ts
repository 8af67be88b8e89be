import type { TabMemory } from "./draft-store";

const KEY = "caitien.document";

/** Session storage: it outlives a reload, not the tab. */
export function browserTabMemory(): TabMemory {
  return {
    documentId: () => storage()?.getItem(KEY) ?? null,
    remember: (id) => storage()?.setItem(KEY, id),
  };
}

/** Browsers that keep nothing refuse even to be asked. */
function storage(): Storage | null {
  try {
    return window.sessionStorage;
  } catch {
    return null;
  }
}
