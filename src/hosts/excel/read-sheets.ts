import type { SourceWorkbook } from "../../sheets/model/source-row";
import { UnreadableFile } from "../../sheets/model/unreadable-file";
import { batchesOf, inTurn, READ_BYTES } from "./batches";
import { requestSize, unreadSheet } from "./known-sheets";
import type { KnownSheet, KnownSheets, SheetSize } from "./known-sheets";
import type { Pending } from "./pending";
import { refusalOf } from "./refusal-of";
import type { Question } from "./region-questions";
import { runCommand } from "./run-batch";
import { knownAfter, readingOf } from "./sheet-reading";
import type { SheetReading } from "./sheet-reading";

/** When an answer turns out too large after all, so much less is asked for at a time. */
const SMALLER = 8;
const SMALLEST_LIMIT = READ_BYTES / SMALLER ** 3;

export type Reading = { readonly workbook: SourceWorkbook; readonly known: KnownSheets };

type Listed = { readonly name: string; readonly hidden: boolean };

function requestList(context: Excel.RequestContext): Pending<Listed[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name, items/visibility");
  return () =>
    worksheets.items.map(({ name, visibility }) => ({ name, hidden: visibility !== "Visible" }));
}

/** Names first, then sizes, so that no sheet is read that would not fit. */
async function findSheets(context: Excel.RequestContext): Promise<KnownSheets> {
  const list = requestList(context);
  await context.sync();
  const sizes = list().map(({ name }) => {
    return [name, requestSize(context.workbook.worksheets.getItem(name))] as const;
  });
  await context.sync();
  return new Map(sizes.map(([name, size]) => [name, unreadSheet(size())]));
}

type Asked = { readonly size: Pending<SheetSize>; readonly reading: SheetReading };

function planReading(
  { workbook }: Excel.RequestContext,
  known: KnownSheets,
  limit: number
): Map<string, Asked> {
  return new Map(
    [...known].map(([name, sheetKnown]) => {
      const sheet = workbook.worksheets.getItemOrNullObject(name);
      const reading = readingOf(sheet, name, sheetKnown, limit);
      return [name, { size: requestSize(sheet), reading }];
    })
  );
}

function readingFrom(listed: readonly Listed[], asked: ReadonlyMap<string, Asked>): Reading {
  const known = new Map<string, KnownSheet>();
  const sheets = listed.flatMap(({ name, hidden }) => {
    const sheet = asked.get(name);
    if (!sheet) return [];
    const contents = sheet.reading.contents();
    known.set(name, knownAfter(sheet.size(), contents));
    return [{ name, rows: contents.rows, ...(hidden && { hidden }) }];
  });
  return { workbook: { sheets }, known };
}

async function ask(context: Excel.RequestContext, questions: readonly Question[]): Promise<void> {
  const answers = questions.map((question) => question.ask());
  await context.sync();
  for (const answer of answers) answer();
}

/** `null` when the workbook has other sheets than the known ones, or large ones have grown. */
async function readKnown(
  context: Excel.RequestContext,
  known: KnownSheets,
  limit: number
): Promise<Reading | null> {
  const list = requestList(context);
  const asked = planReading(context, known, limit);
  const questions = [...asked.values()].flatMap(({ reading }) => reading.questions);
  const [first = [], ...others] = batchesOf(questions, limit);
  await ask(context, first);
  const listed = list();
  const isKnown = listed.every(({ name }) => {
    const sheet = asked.get(name);
    return sheet?.reading.covers(sheet.size());
  });
  if (!isKnown) return null;
  await inTurn(others, (batch) => ask(context, batch));
  return readingFrom(listed, asked);
}

async function readAnew(context: Excel.RequestContext, limit: number): Promise<Reading> {
  return readInAnswers(context, await findSheets(context), limit);
}

/** Of Excel's saying; what we find too large ourselves stays so. */
function isAnswerTooLarge(error: unknown): boolean {
  return !(error instanceof UnreadableFile) && refusalOf(error).reason === "too-large";
}

/** Never the same request again: what did not fit is asked for in smaller answers. */
async function readInAnswers(
  context: Excel.RequestContext,
  known: KnownSheets,
  limit: number
): Promise<Reading> {
  try {
    return (await readKnown(context, known, limit)) ?? (await readAnew(context, limit));
  } catch (error) {
    const smaller = limit / SMALLER;
    if (!isAnswerTooLarge(error) || smaller < SMALLEST_LIMIT) throw error;
    return readAnew(context, smaller);
  }
}

/**
 * Every sheet as it stands: one request when no sheet was added or renamed since the reading that
 * `known` is of, else at most two more; more for a workbook that does not fit in one answer. Sheets
 * too large to be ours have no rows. Rejects with `WorkbookRefused`.
 */
export async function readSheets(known: KnownSheets): Promise<Reading> {
  return runCommand((context) =>
    known.size === 0 ? readAnew(context, READ_BYTES) : readInAnswers(context, known, READ_BYTES)
  );
}
