import { WorkbookRefused } from "../../sheets/model/workbook-refused";
import { isSameSheet } from "../../sheets/model/same-sheet";
import type { AppliedChange } from "../host";
import type { ChangeDraft } from "./change-draft";
import { requestUnfiltered } from "./filtered-rows";
import type { InsertedRows } from "./inserted-rows";
import type { OwnSheets } from "./own-sheets";
import type { Outcome } from "./perform-change";
import { refusalOf } from "./refusal-of";
import { requestRemains, Restorer } from "./restore";
import type { Remains } from "./restore";
import { runCommand } from "./run-batch";
import { refuseEdited, requestWritten } from "./written-texts";

/** Tries once more before the workbook is given up: a lost answer is the likeliest failure. */
export async function restoreAnew(
  draft: ChangeDraft,
  restorer: Restorer,
  attempts = 2
): Promise<Remains> {
  try {
    return await runCommand(async (context) => {
      const remains = requestRemains(context.workbook, draft);
      await context.sync();
      const found = remains();
      await restorer.restore(context, found);
      return found;
    });
  } catch (error) {
    if (attempts > 1) return restoreAnew(draft, restorer, attempts - 1);
    throw error;
  }
}

function requireSheets(draft: ChangeDraft, { sheets }: Remains): void {
  const needed = [...draft.added, ...draft.sheetsBefore()];
  for (const { name } of needed) {
    if (sheets.some((present) => isSameSheet(present.name, name))) continue;
    throw new WorkbookRefused("sheet-missing", { sheet: name });
  }
}

/** A finished change of the open workbook. */
export class AppliedExcelChange implements AppliedChange {
  constructor(
    private readonly draft: ChangeDraft,
    private readonly inserted: InsertedRows,
    private readonly ownSheets: OwnSheets,
    private readonly outcome: Outcome
  ) {}

  async undo(): Promise<void> {
    // Everything was already as it was to be.
    if (this.draft.stages.length === 0) return;
    let restorer: Restorer | null = null;
    try {
      await runCommand(async (context) => {
        const remains = await this.check(context);
        restorer = new Restorer(
          this.draft,
          this.inserted,
          this.ownSheets,
          this.foreignFormats(remains)
        );
        await restorer.restore(context, remains);
      });
    } catch (error) {
      if (!restorer) throw error;
      await this.restoreAgain(restorer, error);
    }
  }

  private async restoreAgain(restorer: Restorer, cause: unknown): Promise<void> {
    try {
      await restoreAnew(this.draft, restorer, 1);
    } catch {
      throw new WorkbookRefused("not-restored", {}, { cause: refusalOf(cause) });
    }
  }

  private writtenSheets(): ReadonlySet<string> {
    const written = this.draft.written.filter(({ sheet }) => this.draft.image(sheet));
    return new Set(written.map(({ sheet }) => sheet));
  }

  /** Throws `WorkbookRefused` when a cell has been edited or rows have been filtered since. */
  private async check(context: Excel.RequestContext): Promise<Remains> {
    const { workbook } = context;
    const remains = requestRemains(workbook, this.draft);
    const texts = requestWritten(workbook, this.draft, this.inserted.all);
    const unfiltered = requestUnfiltered(workbook, this.writtenSheets());
    await context.sync();
    const found = remains();
    requireSheets(this.draft, found);
    unfiltered();
    refuseEdited(this.outcome.texts, texts());
    return found;
  }

  private foreignFormats({ formatIds }: Remains): ReadonlySet<string> {
    return new Set([...formatIds.values()].flat().filter((id) => !this.outcome.formatIds.has(id)));
  }
}
