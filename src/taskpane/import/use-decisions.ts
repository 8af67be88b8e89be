import { useState } from "react";
import type { ImportDecisions } from "../../app/session/session-state";
import type { RowId } from "../../domain/plan/plan-row";

/** The criteria that the user has settled on so far. */
export type Decisions = {
  readonly made: ImportDecisions;
  /** `null` opens the question again. */
  readonly decide: (row: RowId, code: string | null) => void;
};

export function useDecisions(): Decisions {
  const [made, setMade] = useState<ImportDecisions>(new Map());
  return {
    made,
    decide: (row, code) => {
      const changed = new Map(made);
      if (code === null) changed.delete(row);
      else changed.set(row, code);
      setMade(changed);
    },
  };
}
