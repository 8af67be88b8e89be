import type { RowEdit, RowForm } from "../../app/session/row-form";
import type { RowField } from "../../domain/plan/plan-row";

export const NO_EDIT: RowEdit = { words: {} };

/** The words of a row's printed cell; `""` where its sheet has no such column. */
export function wordsOf({ cells }: RowForm, field: RowField): string {
  return cells.find((cell) => cell.field === field)?.words ?? "";
}

/** Only what an edit really changes: what was typed and typed back again is not in it. */
export function realChanges({ words, criterion, lead }: RowEdit, base: RowForm): RowEdit {
  const changed = base.cells.flatMap(({ field, words: before }) => {
    const after = words[field];
    return after === undefined || after === before ? [] : [[field, after] as const];
  });
  return {
    words: Object.fromEntries(changed),
    ...(criterion === undefined || criterion === base.criterion ? {} : { criterion }),
    ...(lead === undefined || lead === base.lead ? {} : { lead }),
  };
}

export function changesSomething({ words, criterion, lead }: RowEdit): boolean {
  return Object.keys(words).length > 0 || criterion !== undefined || lead !== undefined;
}

/** Whether all that an edit changes is changed alike in another. */
export function isPartOf({ words, criterion, lead }: RowEdit, whole: RowEdit): boolean {
  return (
    Object.entries(words).every(([field, typed]) => whole.words[field as RowField] === typed) &&
    (criterion === undefined || criterion === whole.criterion) &&
    (lead === undefined || lead === whole.lead)
  );
}

/**
 * The row as the sheet says it now, except where the user has written over what it said before:
 * there it is what the user wrote over, so that saving notices someone else's change.
 */
export function baseOf(edit: RowEdit, before: RowForm, now: RowForm): RowForm {
  const cells = now.cells.map((cell) => ({
    ...cell,
    words: writtenOver(edit.words[cell.field], wordsOf(before, cell.field), cell.words),
  }));
  return {
    ...now,
    cells,
    criterion: writtenOver(edit.criterion, before.criterion, now.criterion),
    lead: writtenOver(edit.lead, before.lead, now.lead),
  };
}

/** Where the sheet says what the user typed, there is nothing left that was written over. */
function writtenOver<Value>(typed: Value | undefined, before: Value, now: Value): Value {
  return typed === undefined || typed === now ? now : before;
}

/** What was changed both here and in the sheet. */
export type Conflict =
  | { readonly part: "cell"; readonly cell: string }
  | { readonly part: "criterion" }
  | { readonly part: "lead" };

export function conflictsOf(base: RowForm, now: RowForm): Conflict[] {
  const cells = now.cells.filter(({ field, words }) => words !== wordsOf(base, field));
  return [
    ...cells.map(({ cell }) => ({ part: "cell", cell }) as const),
    ...(base.criterion === now.criterion ? [] : [{ part: "criterion" } as const]),
    ...(base.lead === now.lead ? [] : [{ part: "lead" } as const]),
  ];
}

/** The edit without what is changed in the sheet too. */
export function withoutConflicts(edit: RowEdit, base: RowForm, now: RowForm): RowEdit {
  const kept = Object.entries(edit.words).filter(([field]) => {
    const cell = now.cells.find((candidate) => candidate.field === field);
    return cell !== undefined && cell.words === wordsOf(base, cell.field);
  });
  return {
    words: Object.fromEntries(kept),
    ...(edit.criterion === undefined || base.criterion !== now.criterion
      ? {}
      : { criterion: edit.criterion }),
    ...(edit.lead === undefined || base.lead !== now.lead ? {} : { lead: edit.lead }),
  };
}
