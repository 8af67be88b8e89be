/** Why the workbook did not take a change or give its content; the words are in the locales. */
export type RefusalReason =
  /** `sheet`: its protection must be lifted first. */
  | "protected-sheet"
  /** The workbook's structure is protected: no sheet can be added. */
  | "protected-workbook"
  /** Someone is typing in a cell. */
  | "cell-edit-mode"
  | "sheet-missing"
  | "sheet-exists"
  /** `sheet`, `cell`: not what it was when the change was computed. */
  | "changed-meanwhile"
  | "too-large"
  | "read-only"
  /** The program did not answer. */
  | "no-answer"
  | "cancelled"
  /** `sheet` has a name of ours but is the user's own. */
  | "sheet-not-ours"
  /** Rows of `sheet` are filtered away: Excel would write into the wrong cells. */
  | "filtered-sheet"
  /** `sheet`, `cell`: the user wrote there, where a sheet of ours grows to. */
  | "cells-in-the-way"
  /** `sheet`, `cell`: a column of the user's own stands between ours. */
  | "own-column-between"
  /** `sheet`, `cell`: the line would go, but the user has something of his own beside it. */
  | "own-cell-beside"
  /** A table, pivot table, filter or merge of the user's, or the end of the sheet, is in the way. */
  | "range-conflict"
  /** There is a plan already; it is never overwritten. */
  | "plan-exists"
  /** `cell`: its words are the user's to rewrite, the change cannot be told from them. */
  | "edit-by-hand"
  /** This version of the program lacks what is needed; `needed` names it. */
  | "unsupported"
  /** A change failed midway and the cells before it could not be put back. */
  | "not-restored"
  | "unknown";

export type RefusalParams = Readonly<Record<string, string | number>>;

/**
 * The workbook is as it was before, unless `reason` is `not-restored`. `params` fill the blanks of
 * the worded message; the cause keeps the program's own error for diagnosis.
 */
export class WorkbookRefused extends Error {
  readonly reason: RefusalReason;
  readonly params: RefusalParams;

  constructor(reason: RefusalReason, params: RefusalParams = {}, options?: ErrorOptions) {
    super(reason, options);
    this.name = "WorkbookRefused";
    this.reason = reason;
    this.params = params;
  }
}
