import type { WorkbookChange } from "../../sheets/model/workbook-change";
import { WorkbookRefused } from "../../sheets/model/workbook-refused";
import { batchesOf, inTurn, READ_BYTES } from "./batches";
import { changeNeeds } from "./change-needs";
import type { ChangeNeeds } from "./change-needs";
import { requestExpected } from "./expected-texts";
import { requestUnfiltered } from "./filtered-rows";
import { isOverFormats } from "./read-conditional-formats";
import { cellQuestions, regionQuestions } from "./region-questions";
import type { Question } from "./region-questions";
import { requestSheet } from "./request-sheet";
import type { RequestedSheet } from "./request-sheet";
import type { SheetImage, Snapshot } from "./sheet-image";
import type { Pending } from "./pending";

function requestWorkbook(context: Excel.RequestContext): Pending<readonly string[]> {
  const { worksheets, protection } = context.workbook;
  worksheets.load("items/name");
  protection.load(["protected"]);
  return () => worksheets.items.map(({ name }) => name);
}

function refuseAdditions(
  { protection }: Excel.Workbook,
  added: ReadonlySet<string>,
  present: readonly string[]
): void {
  if (added.size > 0 && protection.protected) throw new WorkbookRefused("protected-workbook");
  const folded = new Set(present.map((name) => name.toLowerCase()));
  for (const sheet of added) {
    if (folded.has(sheet.toLowerCase())) throw new WorkbookRefused("sheet-exists", { sheet });
  }
}

/** Asks for what could only be asked once the first answer was there. */
async function askAgain(
  context: Excel.RequestContext,
  questions: readonly Question[]
): Promise<void> {
  await inTurn(batchesOf(questions, READ_BYTES), async (batch) => {
    const answers = batch.map(({ ask }) => ask());
    await context.sync();
    for (const answer of answers) answer();
  });
}

function imagesOf(requested: ReadonlyMap<string, RequestedSheet>): Map<string, SheetImage> {
  return new Map([...requested].map(([name, { image }]) => [name, image()]));
}

async function ask(
  context: Excel.RequestContext,
  change: WorkbookChange,
  { added, touched }: ChangeNeeds,
  asksFormats: boolean
): Promise<Snapshot> {
  const order = requestWorkbook(context);
  const requested = new Map(
    [...touched].map(
      ([name, needs]) => [name, requestSheet(context, name, needs, asksFormats)] as const
    )
  );
  const written = [...touched].flatMap(([name, { cells }]) => (cells ? [name] : []));
  const unfiltered = requestUnfiltered(context.workbook, written);
  const expected = requestExpected(context, change.expected);
  await context.sync();
  const sheetOrder = order();
  refuseAdditions(context.workbook, added, sheetOrder);
  const sheets = imagesOf(requested);
  unfiltered();
  expected();
  const { worksheets } = context.workbook;
  const known = [...sheets].map(([name, image]) => {
    const needs = touched.get(name);
    return { image, needs, sheet: worksheets.getItem(image.name), listed: requested.get(name) };
  });
  await askAgain(
    context,
    known.flatMap(({ image, needs, sheet, listed }) =>
      needs?.rewritten
        ? regionQuestions(sheet, image, needs.rewritten, listed?.formats() ?? null)
        : []
    )
  );
  await askAgain(
    context,
    known.flatMap(({ image, sheet }) => cellQuestions(sheet, image))
  );
  return { sheets, sheetOrder };
}

/**
 * Everything the change will touch, as it is now: one request, and one more for a sheet that is
 * rewritten. Where Excel fails over conditional formats, all is asked for again without them and
 * they are left alone. Rejects with `WorkbookRefused` when the change cannot or must not be made.
 */
export async function takeSnapshot(
  context: Excel.RequestContext,
  change: WorkbookChange
): Promise<Snapshot> {
  const needs = changeNeeds(change);
  try {
    return await ask(context, change, needs, true);
  } catch (error) {
    if (!isOverFormats(error)) throw error;
    return ask(context, change, needs, false);
  }
}
