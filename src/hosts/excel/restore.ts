import { isSameSheet } from "../../sheets/model/same-sheet";
import { batchesOf, inTurn, WRITE_BYTES } from "./batches";
import type { ChangeDraft, ReplacedFormats } from "./change-draft";
import { formatAdditions, formatDeletion } from "./conditional-formats";
import { requestForeignRows } from "./foreign-rows";
import type { Bottoms, InsertedRows, SheetInsertion } from "./inserted-rows";
import { requestBottoms } from "./last-rows";
import { operation } from "./operation";
import type { Operation } from "./operation";
import type { OwnSheets, PresentSheet } from "./own-sheets";
import type { Pending } from "./pending";
import { performOperations } from "./perform-change";
import { requestFormatIds } from "./read-conditional-formats";
import { rowsReference } from "./range-text";

/** What a failed or finished change has left in the workbook. */
export type Remains = {
  readonly sheets: readonly PresentSheet[];
  readonly bottoms: Bottoms;
  /** Ids of conditional formats by sheet. */
  readonly formatIds: ReadonlyMap<string, readonly string[]>;
};

/** Asks what is there to be taken back; the same question serves before and after a failure. */
export function requestRemains(workbook: Excel.Workbook, draft: ChangeDraft): Pending<Remains> {
  const { worksheets } = workbook;
  worksheets.load(["items/id", "items/name"]);
  const touched = [...draft.sheetsBefore(), ...draft.added];
  const bottoms = requestBottoms(
    workbook,
    touched.map(({ name }) => name)
  );
  const formatIds = requestFormatIds(
    workbook,
    draft.replacedFormats.map(({ sheet }) => sheet)
  );
  return () => ({
    sheets: worksheets.items.map(({ id, name }) => ({ id, name })),
    bottoms: bottoms(),
    formatIds: formatIds(),
  });
}

function deleteRows(sheet: Excel.Worksheet, { before, count }: SheetInsertion): void {
  sheet.getRange(rowsReference(before, count)).delete("Up");
}

/** Formats of ours go, those that were replaced come back where they are missing. */
function formatRestorations(
  { sheet, deleted, idsBefore }: ReplacedFormats,
  present: readonly string[],
  foreign: ReadonlySet<string>
): Operation[] {
  const added = present.filter((id) => !idsBefore.has(id) && !foreign.has(id));
  const gone = deleted.filter(({ id }) => !present.includes(id));
  const inOrder = [...gone].sort((one, other) => one.priority - other.priority);
  return [...added.map((id) => formatDeletion(sheet, id)), ...formatAdditions(sheet, inOrder)];
}

/** Puts a workbook back to what it was before a change, however far that has come. */
export class Restorer {
  constructor(
    private readonly draft: ChangeDraft,
    private readonly inserted: InsertedRows,
    private readonly ownSheets: OwnSheets,
    /** Conditional formats that someone else has added since the change. */
    private readonly foreignFormats: ReadonlySet<string> = new Set()
  ) {}

  /** May be called again after it has failed. */
  async restore(context: Excel.RequestContext, remains: Remains): Promise<void> {
    await this.deleteInserted(context, remains);
    const present = (sheet: string) => remains.sheets.some(({ name }) => isSameSheet(name, sheet));
    const changes = [
      ...this.draft.restorations(),
      ...this.draft.replacedFormats.flatMap((replaced) =>
        formatRestorations(
          replaced,
          remains.formatIds.get(replaced.sheet) ?? [],
          this.foreignFormats
        )
      ),
    ].filter(({ sheet }) => present(sheet));
    const operations = [...this.sheetDeletions(remains), ...changes];
    await inTurn(batchesOf(operations, WRITE_BYTES), async (batch) => {
      context.workbook.application.suspendScreenUpdatingUntilNextSync();
      performOperations(context, batch);
      await context.sync();
    });
  }

  /** On their own, so that a failure can tell by the last used rows which of them are gone. */
  private async deleteInserted(context: Excel.RequestContext, remains: Remains): Promise<void> {
    this.inserted.settle(remains.bottoms);
    await this.disownForeign(context);
    const rows = [...this.inserted.all].reverse();
    if (rows.length === 0) return;
    this.inserted.deleting(remains.bottoms);
    performOperations(
      context,
      rows.map((row) => operation(row.sheet, (sheet) => deleteRows(sheet, row)))
    );
    await context.sync();
    this.inserted.done();
  }

  /** Someone else may have moved the last used rows: rows with words of theirs stay. */
  private async disownForeign(context: Excel.RequestContext): Promise<void> {
    const { all, inDoubt } = this.inserted;
    if (inDoubt.length === 0) return;
    const foreign = requestForeignRows(context.workbook, this.draft, all, inDoubt);
    await context.sync();
    this.inserted.disown(foreign());
  }

  private sheetDeletions({ sheets, bottoms }: Remains): Operation[] {
    return this.ownSheets
      .among(sheets, bottoms)
      .map(({ id }) => operation(id, (sheet) => sheet.delete()));
  }
}
