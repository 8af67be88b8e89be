import type { SheetChange, WorkbookChange } from "../../sheets/model/workbook-change";
import { addSheet } from "./add-sheet";
import { ChangeDraft } from "./change-draft";
import { editCells } from "./edit-cells";
import { insertRows } from "./insert-rows";
import { rewriteSheet } from "./rewrite-sheet";
import { setList } from "./set-list";
import { setPage } from "./set-page";
import type { SheetImage, Snapshot } from "./sheet-image";
import { WorkbookRefused } from "../../sheets/model/workbook-refused";

function requireImage(draft: ChangeDraft, sheet: string): SheetImage {
  const image = draft.image(sheet);
  if (!image) throw new WorkbookRefused("sheet-missing", { sheet });
  return image;
}

function draftStep(draft: ChangeDraft, step: SheetChange): void {
  switch (step.kind) {
    case "add-sheet":
      return addSheet(draft, step.sheet, step.after);
    case "rewrite-sheet":
      return rewriteSheet(draft, requireImage(draft, step.sheet.name), step.sheet);
    case "insert-rows":
      return insertRows(draft, requireImage(draft, step.sheet), step);
    case "edit-cells":
      return editCells(draft, step);
    case "set-list":
      return setList(draft, step);
    case "set-page":
      return setPage(draft, step);
  }
}

/** Pages come last of what is written together; rows inserted later would move them. */
function pagesLast({ stages }: ChangeDraft): void {
  for (const { operations } of stages) {
    operations.sort((one, other) => Number(one.isPageSetup ?? 0) - Number(other.isPageSetup ?? 0));
  }
}

/** Works out, without asking Excel anything, what the change is and what takes it back. */
export function draftChange({ steps }: WorkbookChange, snapshot: Snapshot): ChangeDraft {
  const draft = new ChangeDraft(snapshot);
  for (const step of steps) draftStep(draft, step);
  pagesLast(draft);
  return draft;
}
