import type { SourceSheet, SourceWorkbook } from "../../sheets/model/source-row";
import { refusalOf } from "./refusal-of";
import { runCommand } from "./run-batch";
import { requestContents } from "./sheet-contents";
import type { Pending } from "./pending";
import type { SheetContents } from "./sheet-contents";

/** A sheet larger than this cannot be ours, and its content would not fit in one answer. */
const LARGEST_READ = 200_000;

/** What the last reading knew of a sheet. */
export type KnownSheet = { readonly lastRow: number; readonly cells: number };
export type KnownSheets = ReadonlyMap<string, KnownSheet>;

export type Reading = { readonly workbook: SourceWorkbook; readonly known: KnownSheets };

type Listed = { readonly name: string; readonly hidden: boolean };

function requestList(context: Excel.RequestContext): Pending<Listed[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name, items/visibility");
  return () =>
    worksheets.items.map(({ name, visibility }) => ({ name, hidden: visibility !== "Visible" }));
}

function sizeOf(used: Excel.Range): KnownSheet {
  return used.isNullObject
    ? { lastRow: 0, cells: 0 }
    : { lastRow: used.rowIndex + used.rowCount, cells: used.cellCount };
}

function requestSize(sheet: Excel.Worksheet): Pending<KnownSheet> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(["rowIndex", "rowCount", "cellCount"]);
  return () => sizeOf(used);
}

function isReadable({ cells }: KnownSheet): boolean {
  return cells >= 0 && cells <= LARGEST_READ;
}

/** Names first, then sizes, so that no sheet is read that would not fit. */
async function findSheets(context: Excel.RequestContext): Promise<KnownSheets> {
  const list = requestList(context);
  await context.sync();
  const sizes = list().map(({ name }) => {
    return [name, requestSize(context.workbook.worksheets.getItem(name))] as const;
  });
  await context.sync();
  return new Map(sizes.map(([name, size]) => [name, size()]));
}

type Requested = {
  readonly size: Pending<KnownSheet>;
  readonly contents: Pending<SheetContents> | null;
};

function requestSheet(sheet: Excel.Worksheet, name: string, known: KnownSheet): Requested {
  const size = requestSize(sheet);
  return {
    size,
    contents: isReadable(known) ? requestContents(sheet, name, known.lastRow) : null,
  };
}

/** One request; `null` when the workbook has other sheets than the known ones. */
async function readKnown(
  context: Excel.RequestContext,
  known: KnownSheets
): Promise<Reading | null> {
  const list = requestList(context);
  const requested = new Map(
    [...known].map(([name, size]) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(name);
      return [name, requestSheet(sheet, name, size)] as const;
    })
  );
  await context.sync();
  const listed = list();
  if (listed.some(({ name }) => !requested.has(name))) return null;
  const sizes = new Map<string, KnownSheet>();
  const sheets = listed.map(({ name, hidden }): SourceSheet => {
    const { size, contents } = requested.get(name) ?? {};
    if (size) sizes.set(name, size());
    return { name, rows: contents?.().rows ?? [], ...(hidden && { hidden }) };
  });
  return { workbook: { sheets }, known: sizes };
}

async function readAnew(context: Excel.RequestContext): Promise<Reading> {
  const reading = await readKnown(context, await findSheets(context));
  return reading ?? readAnew(context);
}

/**
 * Every sheet as it stands: one request when no sheet was added or renamed since the reading that
 * `known` is of, else at most two more. Sheets too large to be ours have no rows. Rejects with
 * `WorkbookRefused`.
 */
export async function readSheets(known: KnownSheets): Promise<Reading> {
  return runCommand(async (context) => {
    if (known.size === 0) return readAnew(context);
    try {
      return (await readKnown(context, known)) ?? (await readAnew(context));
    } catch (error) {
      // A sheet has grown since beyond what fits in one answer.
      if (refusalOf(error).reason !== "too-large") throw error;
      return readAnew(context);
    }
  });
}
