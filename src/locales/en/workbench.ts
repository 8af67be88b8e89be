import type { viWorkbench } from "../vi/workbench";

export const enWorkbench: Readonly<Record<keyof typeof viWorkbench, string>> = {
  product: "Cải Tiến",
  "bar.open": "Open file…",
  "bar.save": "Save .xlsx file",
  "bar.more": "More on this page",
  "bar.file": "Choose a file to open",
  "side.choose": "Part in view",
  "side.grid": "Sheet",
  "side.pane": "Pane",
  "grid.name": "Spreadsheet",

  "status.unsaved": "Not saved",
  "status.saved": "Saved at {time}",
  "status.new": "New file",
  "status.unchanged": "No changes yet",
  "time.today": "{time}",
  "time.otherDay": "{time} on {date}",

  "sample.fileName": "Kế hoạch mẫu.xlsx",
  "sample.caption": "Sample plan of a school that does not exist",
  "blank.fileName": "Kế hoạch mới.xlsx",
  "blank.sheet": "Sheet1",

  "menu.sample": "Sample plan",
  "menu.blank": "Empty workbook",
  "menu.otherWork": "Other unsaved work",
  "menu.otherDraft": "{file}, at {time}",
  "menu.clear": "Delete temporary copies on this computer",
  "menu.help": "Help",

  "busy.opening": "Opening the file…",
  "busy.saving": "Writing the .xlsx file…",
  opening: "Opening…",

  "leave.question": "The plan that is open has not been saved.",
  "leave.save": "Save .xlsx file",
  "leave.keep": "Open the other, keep a temporary copy",
  "leave.lose": "Open the other, drop what is not saved",
  "lost.question": "The new file will not have: {parts}. The original stays as it is.",
  "lost.part": "{part} ({sheets})",
  "lost.save": "Save the new file anyway",
  "clear.question":
    "Delete every temporary copy on this computer? Work that is not saved as an .xlsx file, in other tabs too, may not open again once the page is closed.",
  "clear.confirm": "Delete copies",
  "question.cancel": "Cancel",

  "notice.close": "Close",
  "notice.refused": "“{file}” could not be opened",
  "notice.notOpened": "“{file}” could not be opened",
  "notice.notOpenedAdvice":
    "What was open is still open. Check that the file is still where it was, then try again.",
  "notice.restored": "Unsaved work from {time} is open again ({file}).",
  "notice.leaveRestored": "Open the sample, keep a temporary copy",
  "notice.notSaved": "The file could not be saved",
  "notice.tooLong":
    "Cell {cell} holds more text than an Excel cell can (32,767 characters). Shorten it and save again; nothing is lost.",
  "notice.notSavedAdvice":
    "Everything is still here on this page. Try to save again; if that does not help, copy what matters to another file.",
  "notice.draftsRefused":
    "The browser keeps no temporary copies on this computer; save the file often so that no work is lost.",
  "notice.draftsCleared": "The temporary copies on this computer are deleted.",

  "drop.invitation": "Drop the file here to open it",
  "gridFailed.title": "The spreadsheet could not be shown",
  "gridFailed.advice":
    "No work is lost: try again, or save it as an .xlsx file and open that in another program.",
  "gridFailed.retry": "Try again",

  "help.title": "Help",
  "help.what":
    "Cải Tiến helps a school write, check, total and print its quality improvement plan. The spreadsheet is on the left, the task pane on the right.",
  "help.private": "The school’s files and figures stay on this computer and are sent nowhere.",
  "help.saving":
    "“Save .xlsx file” always makes a new file in the downloads folder; the original is never overwritten. Unsaved work is kept for a while in this browser.",
  "help.keyboard":
    "Ctrl+O opens a file, Ctrl+S saves, F6 moves between top bar, grid and pane. Everything can be done from the pane: Tab goes on, Esc goes back.",
  "help.addin":
    "With Excel 2021, Microsoft 365 or Excel on the web the same pane works inside Excel: the Improvement plan tab of the ribbon, once the add-in is installed.",
  "help.close": "Close",
};
