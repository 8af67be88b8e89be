import type { DraftClaim } from "./draft-store";

const PREFIX = "caitien.draft.";

/**
 * A claim by a lock that the browser itself lets go of when the tab ends, however it ends. Where
 * there are no locks, as on pages served without TLS, every claim succeeds and excludes nobody.
 */
export async function claimWithLock(id: string, patienceMs: number): Promise<DraftClaim | null> {
  if (!("locks" in navigator)) return withoutLock();
  const options =
    patienceMs === 0 ? { ifAvailable: true } : { signal: AbortSignal.timeout(patienceMs) };
  return new Promise((resolve) => {
    const hold = (lock: Lock | null) => {
      if (lock) return new Promise<void>((letGo) => resolve({ letGo, exclusive: true }));
      resolve(null);
      return undefined;
    };
    navigator.locks
      .request(PREFIX + id, options, hold)
      .catch((error: unknown) => resolve(isTimeout(error) ? null : withoutLock()));
  });
}

function withoutLock(): DraftClaim {
  return { letGo: () => undefined, exclusive: false };
}

function isTimeout(error: unknown): boolean {
  return error instanceof DOMException && /^(Timeout|Abort)Error$/.test(error.name);
}
