import type { RowForm } from "../../app/session/row-form";
import type { RowId } from "../../domain/plan/plan-row";
import { useSession, useSessionState } from "../session-context";

/** The row as the sheet says it now; `null` while the plan has no such row. */
export function useRowForm(row: RowId): RowForm | null {
  const session = useSession();
  // Drawn again with every change of the session, so that the row is never an old one.
  useSessionState();
  return session.rowForm(row);
}
