import { useState } from "react";
import type { RowEdit, RowForm } from "../../app/session/row-form";
import type { RowField } from "../../domain/plan/plan-row";
import type { Conflict } from "./row-draft";
import {
  baseOf,
  changesSomething,
  conflictsOf,
  NO_EDIT,
  realChanges,
  withoutConflicts,
  wordsOf,
} from "./row-draft";

/** A row with what the user has changed of it. */
export type RowDraft = {
  /** The row as it was before these changes. */
  readonly base: RowForm;
  readonly edit: RowEdit;
  readonly isChanged: boolean;
  readonly wordsOf: (field: RowField) => string;
  readonly criterion: string | null;
  /** `null` while the sheet has no such column. */
  readonly lead: string | null;
  readonly setWords: (field: RowField, words: string) => void;
  readonly setCriterion: (code: string) => void;
  readonly setLead: (name: string) => void;
  /** What someone else has changed under the user's hands. */
  readonly conflicts: readonly Conflict[];
  readonly takeTheirs: () => void;
  readonly keepMine: () => void;
  /** Rows differ in it; another number after something was replaced from outside the fields. */
  readonly turn: string;
};

type Draft = { readonly before: RowForm; readonly edit: RowEdit; readonly replaced: number };

/** Begins anew with another row; `now` may change with the sheet while something is typed. */
export function useRowDraft(now: RowForm): RowDraft {
  const [state, setState] = useState<Draft>({ before: now, edit: NO_EDIT, replaced: 0 });
  const {
    before,
    edit: typed,
    replaced,
  } = state.before.id === now.id ? state : { before: now, edit: NO_EDIT, replaced: 0 };
  const base = baseOf(typed, before, now);
  const edit = realChanges(typed, base);
  const change = (changed: Partial<RowEdit>) =>
    setState({ before: base, edit: realChanges({ ...edit, ...changed }, base), replaced });
  return {
    base,
    edit,
    isChanged: changesSomething(edit),
    wordsOf: (field) => edit.words[field] ?? wordsOf(base, field),
    criterion: edit.criterion ?? base.criterion,
    lead: edit.lead ?? base.lead,
    setWords: (field, words) => change({ words: { ...edit.words, [field]: words } }),
    setCriterion: (criterion) => change({ criterion }),
    setLead: (lead) => change({ lead }),
    conflicts: conflictsOf(base, now),
    takeTheirs: () =>
      setState({
        before: now,
        edit: withoutConflicts(edit, base, now),
        replaced: replaced + 1,
      }),
    keepMine: () => setState({ before: now, edit, replaced }),
    turn: `${now.id}/${replaced}`,
  };
}
