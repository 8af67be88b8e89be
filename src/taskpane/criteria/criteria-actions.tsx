import { AddRegular } from "@fluentui/react-icons";
import type { ShownPlan } from "../../app/session/session-state";
import { useSession, useSessionState } from "../session-context";
import type { Action } from "../shell/action-bar";
import { ActionBar } from "../shell/action-bar";
import { useWords } from "../words-context";
import { placeSentence } from "./place-sentence";

type CriteriaActionsProps = {
  readonly plan: ShownPlan;
  /** Code of the chosen criterion. */
  readonly chosen: string | null;
};

/** Adds a row for the chosen criterion, or gives the criterion to the row selected in the sheet. */
export function CriteriaActions({ plan, chosen }: CriteriaActionsProps) {
  const session = useSession();
  const { busy } = useSessionState();
  const words = useWords();
  const forRow = useSetForRow(plan, chosen);
  const place = placeSentence(plan.rows, chosen);
  return (
    <ActionBar
      note={words(place.key, place.params)}
      primary={{
        label: words("criteria.add"),
        ...(forRow ? {} : { icon: <AddRegular /> }),
        disabled: chosen === null || busy !== null,
        onClick: () => {
          if (chosen !== null) void session.addCriterion(chosen);
        },
      }}
      {...(forRow ? { secondary: forRow } : {})}
    />
  );
}

/** Offered for a selected row that has another criterion, or none. */
function useSetForRow({ rows }: ShownPlan, chosen: string | null): Action | null {
  const session = useSession();
  const { busy, selectedRow } = useSessionState();
  const words = useWords();
  const row = rows.find(({ id }) => id === selectedRow);
  if (!row || chosen === null || row.criterion === chosen) return null;
  return {
    label: words("criteria.setForRow", { number: row.number }),
    disabled: busy !== null,
    onClick: () => void session.setCriterion(row.id, chosen),
  };
}
