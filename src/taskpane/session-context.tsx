import { createContext, useContext, useSyncExternalStore } from "react";
import type { PlanSession } from "../app/session/plan-session";
import type { SessionState } from "../app/session/session-state";

/** The session of the open workbook; provided by the entry file, which chooses the host. */
export const SessionContext = createContext<PlanSession | null>(null);

export function useSession(): PlanSession {
  const session = useContext(SessionContext);
  if (!session) throw new Error("No SessionContext around this view.");
  return session;
}

export function useSessionState(): SessionState {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, session.getState);
}
