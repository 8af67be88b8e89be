import { createContext, useContext } from "react";
import type { ChangeLabel } from "../../app/session/session-state";

/** What is told of a change for a while: that it was done, or that it was taken back. */
export type Toast = { readonly kind: "done" | "undone"; readonly change: ChangeLabel };

export type ChangeToast = {
  readonly toast: Toast | null;
  /** Takes the last change back, then tells so. */
  readonly undo: () => void;
  readonly dismiss: () => void;
  /** The toast stays while it is held. */
  readonly hold: (held: boolean) => void;
};

export const ChangeToastContext = createContext<ChangeToast | null>(null);

export function useChangeToast(): ChangeToast {
  const changeToast = useContext(ChangeToastContext);
  if (!changeToast) throw new Error("No ChangeToastContext around this view.");
  return changeToast;
}
