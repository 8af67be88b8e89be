import { WorkbookRefused } from "../../sheets/model/workbook-refused";
import type { ApplyOptions } from "../host";
import { batchesOf, inTurn, WRITE_BYTES } from "./batches";
import type { ChangeDraft, Stage } from "./change-draft";
import type { Bottoms, InsertedRows } from "./inserted-rows";
import { requestBottoms } from "./last-rows";
import type { Operation } from "./operation";
import type { OwnSheets } from "./own-sheets";
import type { Pending } from "./pending";
import { requestFormatIds } from "./read-conditional-formats";
import { requestWritten } from "./written-texts";
import type { WrittenTexts } from "./written-texts";

/** Requests of operations, each sheet fetched once. */
export function performOperations(
  context: Excel.RequestContext,
  operations: readonly Operation[]
): void {
  const sheets = new Map<string, Excel.Worksheet>();
  for (const { sheet, perform } of operations) {
    const target = sheets.get(sheet) ?? context.workbook.worksheets.getItem(sheet);
    sheets.set(sheet, target);
    perform(target);
  }
}

type Batch = { readonly stage: Stage; readonly operations: readonly Operation[] };

/** Rows to insert are few, and one request must tell whether all of them are there. */
function batchesOfStage(stage: Stage): Batch[] {
  if (stage.kind === "insert") return [{ stage, operations: stage.operations }];
  return batchesOf(stage.operations, WRITE_BYTES).map((operations) => ({ stage, operations }));
}

/** What a finished change has left in the workbook. */
export type Outcome = {
  readonly texts: WrittenTexts;
  /** Every conditional format of the sheets where the change has replaced some. */
  readonly formatIds: ReadonlySet<string>;
};

const NOTHING_DONE: Outcome = { texts: new Map(), formatIds: new Set() };

/** Carries out a drafted change in as few requests as its size allows. */
export class ChangePerformer {
  private bottoms: Bottoms;
  private done = 0;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly draft: ChangeDraft,
    private readonly inserted: InsertedRows,
    private readonly ownSheets: OwnSheets,
    private readonly options: ApplyOptions
  ) {
    this.bottoms = new Map(draft.sheetsBefore().map(({ name, lastRow }) => [name, lastRow]));
  }

  /** Resolves to what the cells of the change say then, read back with the last request. */
  async perform(): Promise<Outcome> {
    const batches = this.draft.stages.flatMap(batchesOfStage);
    let outcome = NOTHING_DONE;
    this.proceed(batches[0] ?? null);
    await this.ownSheets.add(this.context, this.draft.added);
    await inTurn(batches, async (batch, index) => {
      const isLast = index === batches.length - 1;
      if (index > 0) this.proceed(batch);
      outcome = (await this.send(batch, isLast)) ?? outcome;
    });
    this.report(null);
    return outcome;
  }

  private report(next: Batch | null): void {
    const total = this.draft.stages.reduce((sum, { operations }) => sum + operations.length, 0);
    const sheet = next?.operations[0]?.sheet ?? this.draft.stages.at(-1)?.operations[0]?.sheet;
    if (sheet !== undefined) this.options.onProgress?.({ sheet, done: this.done, total });
  }

  private proceed(next: Batch | null): void {
    if (this.options.isCancelled?.()) throw new WorkbookRefused("cancelled");
    this.report(next);
  }

  private async send(batch: Batch, isLast: boolean): Promise<Outcome | null> {
    const { workbook } = this.context;
    if (batch.stage.kind === "insert") this.inserted.inserting(batch.stage.rows, this.bottoms);
    workbook.application.suspendScreenUpdatingUntilNextSync();
    performOperations(this.context, batch.operations);
    const bottoms = requestBottoms(workbook, this.sheetsWithInsertions());
    const outcome = isLast ? this.requestOutcome(batch) : null;
    await this.context.sync();
    this.inserted.done();
    this.bottoms = bottoms();
    this.done += batch.operations.length;
    return outcome?.() ?? null;
  }

  private requestOutcome({ stage }: Batch): Pending<Outcome> {
    const { workbook } = this.context;
    const rows = stage.kind === "insert" ? stage.rows : [];
    const texts = requestWritten(workbook, this.draft, [...this.inserted.all, ...rows]);
    const formatIds = requestFormatIds(
      workbook,
      this.draft.replacedFormats.map(({ sheet }) => sheet)
    );
    return () => ({ texts: texts(), formatIds: new Set([...formatIds().values()].flat()) });
  }

  private sheetsWithInsertions(): string[] {
    return this.draft.stages.flatMap((stage) =>
      stage.kind === "insert" ? stage.rows.map(({ sheet }) => sheet) : []
    );
  }
}
