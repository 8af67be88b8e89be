import type { ReactNode } from "react";
import { useCallback, useMemo, useState } from "react";
import type { ChangeLabel, SessionState } from "../../app/session/session-state";
import { useSession, useSessionState } from "../session-context";
import type { Toast } from "./change-toast-context";
import { ChangeToastContext } from "./change-toast-context";
import { useCountdown } from "./use-countdown";

const TOAST_MILLISECONDS = 20_000;

/** Keeps what is told of the last change, for all views alike. */
export function ChangeToastProvider({ children }: { readonly children: ReactNode }) {
  const session = useSession();
  const state = useSessionState();
  const [told, tell] = useState<Toast | null>(null);
  const [seenChanges, setSeenChanges] = useState(state.changes);
  const [held, hold] = useState(false);

  if (state.changes !== seenChanges) {
    setSeenChanges(state.changes);
    if (state.undoable && state.busy?.action !== "undo") {
      tell({ kind: "done", change: state.undoable });
    }
  }

  // What failed since is more urgent than what was done before it.
  const toast = told && !state.failure && holdsStill(told, state) ? told : null;
  const dismiss = useCallback(() => tell(null), []);
  useCountdown(toast, { milliseconds: TOAST_MILLISECONDS, paused: held, onEnd: dismiss });

  const { undoable } = state;
  const undo = useCallback(async () => {
    if (undoable && (await session.undo())) tell({ kind: "undone", change: undoable });
  }, [session, undoable]);

  const changeToast = useMemo(
    () => ({ toast, undo: () => void undo(), dismiss, hold }),
    [toast, undo, dismiss]
  );
  return <ChangeToastContext value={changeToast}>{children}</ChangeToastContext>;
}

/** A change that was taken back from elsewhere is no longer the one that the toast would undo. */
function holdsStill({ kind, change }: Toast, { undoable }: SessionState): boolean {
  return kind === "undone" || (undoable !== null && isSame(change, undoable));
}

function isSame(one: ChangeLabel, other: ChangeLabel): boolean {
  return one.kind === other.kind && JSON.stringify(one.params) === JSON.stringify(other.params);
}
