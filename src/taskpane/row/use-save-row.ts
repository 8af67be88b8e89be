import { useEffect, useEffectEvent, useState } from "react";
import type { RowEdit } from "../../app/session/row-form";
import { useNavigation } from "../navigation-context";
import { useSession, useSessionState } from "../session-context";
import { changesSomething } from "./row-draft";
import type { RowDraft } from "./use-row-draft";

type Failed = { readonly changes: number; readonly edit: RowEdit };

/**
 * Saves the row and leaves its page; with everything typed still there when it cannot be saved. The
 * failure is told by the frame, and when its "Thử lại" succeeds the page is left as well, unless
 * more was typed in between.
 */
export function useSaveRow({ base, edit }: Pick<RowDraft, "base" | "edit">): () => void {
  const session = useSession();
  const { changes, undoable } = useSessionState();
  const { back, guardLeaving } = useNavigation();
  const [failed, setFailed] = useState<Failed | null>(null);
  const leave = () => {
    guardLeaving(null);
    back();
  };
  const save = async () => {
    setFailed(null);
    if (await session.editRow(base, edit)) leave();
    else setFailed({ changes: session.getState().changes, edit });
  };

  const savedLater = failed !== null && changes > failed.changes && undoable?.kind === "edit-row";
  const leaveUnlessTyping = useEffectEvent(() => {
    if (!changesSomething(edit) || isSame(edit, failed?.edit)) leave();
  });
  useEffect(() => {
    if (savedLater) leaveUnlessTyping();
  }, [savedLater]);
  return () => void save();
}

function isSame(edit: RowEdit, other: RowEdit | undefined): boolean {
  return JSON.stringify(edit) === JSON.stringify(other);
}
