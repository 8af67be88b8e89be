import type { RowField } from "../../domain/plan/plan-row";
import { normaliseText } from "../../domain/text/normalise-text";
import type { RowEdit, RowForm } from "../session/row-form";

/** What of a row is to be other than its form was opened with; what stays is left out. */
export type EditedParts = {
  readonly words: Partial<Readonly<Record<RowField, string>>>;
  readonly criterion?: string;
  readonly lead?: string;
};

/**
 * The parts that an edit changes, worded as the sheet will read: in one Unicode form, without blank
 * lines. Words for a column that the sheet does not have, and a lead where it has no such column,
 * are no part of the form. `null` when the edit changes nothing.
 */
export function editedParts(before: RowForm, edit: RowEdit): EditedParts | null {
  const words = Object.fromEntries(
    before.cells.flatMap(({ field, words: known }) => {
      const given = asRead(edit.words[field] ?? known);
      return given === known ? [] : [[field, given]];
    })
  );
  const { criterion, lead } = edit;
  const parts = {
    words,
    ...(criterion !== undefined && criterion !== before.criterion ? { criterion } : {}),
    ...(lead !== undefined && before.lead !== null && asRead(lead) !== before.lead
      ? { lead: asRead(lead) }
      : {}),
  };
  const isEdited =
    Object.keys(words).length > 0 || parts.criterion !== undefined || parts.lead !== undefined;
  return isEdited ? parts : null;
}

function asRead(words: string): string {
  return normaliseText(words).replace(/\n{2,}/g, "\n");
}
