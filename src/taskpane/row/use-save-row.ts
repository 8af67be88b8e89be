import { useEffect, useEffectEvent, useState } from "react";
import type { RowEdit } from "../../app/session/row-form";
import type { RowId } from "../../domain/plan/plan-row";
import { useNavigation } from "../navigation-context";
import { useSession, useSessionState } from "../session-context";
import { isPartOf } from "./row-draft";
import type { RowDraft } from "./use-row-draft";

/** A row as it was sent off, how that went, and how many changes there were then. */
type Attempt = {
  readonly row: RowId;
  readonly edit: RowEdit;
  readonly done: boolean;
  readonly changes: number;
};

/**
 * Saves the row and leaves its page; with everything typed still there when it cannot be saved. The
 * failure is told by the frame, and when its "Thử lại" succeeds the page is left as well. Whatever
 * was typed after "Lưu dòng" stays in the form, as a change of the row as it was saved.
 */
export function useSaveRow({
  base,
  edit,
  keepMine,
}: Pick<RowDraft, "base" | "edit" | "keepMine">): () => void {
  const session = useSession();
  const { busy, changes, undoable } = useSessionState();
  const { back, guardLeaving } = useNavigation();
  const [attempt, setAttempt] = useState<Attempt | null>(null);
  const save = async () => {
    setAttempt(null);
    const done = await session.editRow(base, edit);
    setAttempt({ row: base.id, edit, done, changes: session.getState().changes });
  };

  const savedLater =
    attempt !== null && changes > attempt.changes && undoable?.kind === "edit-row" && busy === null;
  const saved = attempt?.done === true || savedLater;
  const leaveUnlessTyping = useEffectEvent(() => {
    if (attempt?.row !== base.id) return;
    if (!isPartOf(edit, attempt.edit)) return keepMine();
    guardLeaving(null);
    back();
  });
  // After the drawing that shows the row as saved, which tells what was typed since.
  useEffect(() => {
    if (saved) leaveUnlessTyping();
  }, [attempt, saved]);
  return () => void save();
}
