import type { viPaneRefusals } from "../../vi/pane/refusals";

export const enPaneRefusals: Readonly<Record<keyof typeof viPaneRefusals, string>> = {
  "refused.retry": "Try again",
  "refused.partly": "Only part of it was done; the table was changed.",
  "refused.stopped": "Stopped; the workbook is as before.",

  "failed.insert-plan": "Not inserted; the workbook is as before.",
  "failed.import-plan": "Not imported; the workbook is as before.",
  "failed.adopt-table": "Table not adopted; the workbook is as before.",
  "failed.add-row": "Not added; the table is as before.",
  "failed.set-criterion": "Criterion not changed; the table is as before.",
  "failed.edit-row": "Row not saved; the table is as before.",
  "failed.write-findings": "Findings not written; the table is as before.",
  "failed.fix": "Not fixed; the table is as before.",
  "failed.fix-all": "Not fixed; the table is as before.",
  "failed.choose-amount": "Amount not written; the table is as before.",
  "failed.choose-period": "Dates not written; the table is as before.",
  "failed.choose-lead": "Lead not written; the table is as before.",
  "failed.waive": "Not waived; the table is as before.",
  "failed.unwaive": "Not listed again; the table is as before.",
  "failed.roll-up": "Not totalled; the sheets are as before.",
  "failed.assign-years": "Years not assigned; the ledger is as before.",
  "failed.settle-ledger": "The choice was not written; ledger and plan are as before.",
  "failed.read": "Not read; nothing was changed by it.",
  "failed.undo": "Not undone; the table was not changed further.",
  "failed.select": "The cell could not be shown; nothing was changed.",

  "refused.protected-sheet":
    "Sheet “{sheet}” is protected: choose Review, Unprotect Sheet, then Try again.",
  "refused.protected-workbook":
    "The workbook’s structure is protected, so no sheet can be added: choose Review, Protect Workbook to lift it, then Try again.",
  "refused.cell-edit-mode":
    "A cell is being edited: press Enter to finish it, then choose Try again.",
  "refused.sheet-missing":
    "Sheet “{sheet}” was not found: it may have been deleted or renamed. Give it its old name, then choose Try again.",
  "refused.sheet-exists":
    "The workbook already has a sheet “{sheet}”: rename that sheet, then choose Try again.",
  "refused.changed-meanwhile":
    "Cell {cell} on sheet “{sheet}” was edited just now and is not overwritten: look at it, then choose Try again.",
  "refused.chooseAgain":
    "Cell {cell} of sheet “{sheet}” was just edited, so nothing was written: it has been read again, please choose anew.",
  "refused.too-large":
    "The table is too large for Excel to write at once: move some rows to another workbook, then choose Try again.",
  "refused.read-only":
    "The workbook is open read-only: choose Enable Editing, or save it under another name, then choose Try again.",
  "refused.no-answer":
    "Excel did not answer: close any dialog that is open in Excel, then choose Try again.",
  "refused.cancelled":
    "The cells written so far were put back. Choose Try again when you want to go on.",
  "refused.sheet-not-ours":
    "Sheet “{sheet}” is your own and is not overwritten: rename it, then choose Try again.",
  "refused.filtered-sheet":
    "Sheet “{sheet}” is filtered and hides rows: choose Data, Clear filter, then press Try again.",
  "refused.cells-in-the-way":
    "Cell {cell} of sheet “{sheet}” holds text of yours where the table will be written: move it to the right of the table, then press Try again.",
  "refused.own-column-between":
    "Sheet “{sheet}” has a column of your own (cell {cell}) between those of the ledger: move it to the right of “Gợi ý mục”, then press Try again.",
  "refused.own-cell-beside":
    "The ledger line at cell {cell} of sheet “{sheet}” would go, but there are words of yours beside it: move them away or delete the whole row yourself, then press Try again.",
  "refused.range-conflict":
    "Something on the sheet is in the way, such as a table, a PivotTable or merged cells of yours: move it away from the plan, then press Try again.",
  "refused.plan-exists": "This workbook has a plan already. For another plan, open a new workbook.",
  "refused.edit-by-hand":
    "The words in cell {cell} are not clear enough to be rewritten for you: edit the cell itself.",
  "refused.unsupported":
    "This version of Excel lacks what is needed ({needed}). Update Excel and open the workbook again.",
  "refused.not-restored":
    "Excel stopped midway and the cells written so far could not be put back. Close the workbook without saving to return to its last version, or press Ctrl+Z several times.",
  "refused.unknown":
    "Excel reported an unclear error. Choose Try again; if it happens again, save, close Excel and open it again.",
};
