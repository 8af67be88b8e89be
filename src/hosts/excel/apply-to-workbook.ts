import type { WorkbookChange } from "../../sheets/model/workbook-change";
import { WorkbookRefused } from "../../sheets/model/workbook-refused";
import type { AppliedChange, ApplyOptions } from "../host";
import { AppliedExcelChange, restoreAnew } from "./applied-excel-change";
import type { ChangeDraft } from "./change-draft";
import { draftChange } from "./draft-change";
import { InsertedRows } from "./inserted-rows";
import { OwnSheets } from "./own-sheets";
import { ChangePerformer } from "./perform-change";
import { refusalOf } from "./refusal-of";
import { Restorer } from "./restore";
import type { Remains } from "./restore";
import { runCommand } from "./run-batch";
import { takeSnapshot } from "./take-snapshot";

/** A sheet of the change that is gone says why Excel did not find something. */
function withSheet(refusal: WorkbookRefused, draft: ChangeDraft, { sheets }: Remains) {
  if (refusal.reason !== "sheet-missing" || refusal.params["sheet"] !== undefined) return refusal;
  const missing = draft
    .sheetsBefore()
    .find(({ name }) => !sheets.some((sheet) => sheet.name === name));
  return missing
    ? new WorkbookRefused("sheet-missing", { sheet: missing.name }, { cause: refusal.cause })
    : refusal;
}

/** Puts the workbook back and gives the reason why that had to be. */
async function takenBack(
  draft: ChangeDraft,
  inserted: InsertedRows,
  ownSheets: OwnSheets,
  refusal: WorkbookRefused
): Promise<WorkbookRefused> {
  try {
    return withSheet(
      refusal,
      draft,
      await restoreAnew(draft, new Restorer(draft, inserted, ownSheets))
    );
  } catch (error) {
    const cause = new AggregateError([refusal, error], "writing failed, then restoring");
    return new WorkbookRefused("not-restored", {}, { cause });
  }
}

/**
 * Makes the whole change: one request to see what is there, one or more to write. When writing
 * fails, what was there comes back. Rejects with `WorkbookRefused`.
 */
export async function applyToWorkbook(
  change: WorkbookChange,
  options: ApplyOptions
): Promise<AppliedChange> {
  const inserted = new InsertedRows();
  const ownSheets = new OwnSheets();
  let begun: ChangeDraft | null = null;
  try {
    return await runCommand(async (context) => {
      const draft = draftChange(change, await takeSnapshot(context, change));
      if (options.isCancelled?.()) throw new WorkbookRefused("cancelled");
      begun = draft;
      const performer = new ChangePerformer(context, draft, inserted, ownSheets, options);
      return new AppliedExcelChange(draft, inserted, ownSheets, await performer.perform());
    });
  } catch (error) {
    const refusal = refusalOf(error);
    throw begun ? await takenBack(begun, inserted, ownSheets, refusal) : refusal;
  }
}
