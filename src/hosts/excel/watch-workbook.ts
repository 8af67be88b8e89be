import type { WorkbookHint } from "../host";
import type { OwnWrites } from "./own-writes";
import { runQuietly } from "./run-batch";
import { readSelection } from "./selection";

type Listener = (hint: WorkbookHint) => void;

/** `triggerSource` came with ExcelApi 1.14; before it, the time of the event has to do. */
function isOwnWrite(event: Excel.WorksheetChangedEventArgs, ownWrites: OwnWrites): boolean {
  if (event.source === "Remote") return false;
  const trigger = event.triggerSource as string | undefined;
  return trigger ? trigger === "ThisLocalAddin" : ownWrites.areRecent;
}

/** The name of a sheet; `null` when it is gone or Excel does not say. */
async function sheetName(id: string): Promise<string | null> {
  try {
    return await runQuietly(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      sheet.load(["name"]);
      await context.sync();
      return sheet.isNullObject ? null : sheet.name;
    });
  } catch {
    // An event is a hint: that something was edited is worth telling without its place.
    return null;
  }
}

async function tellSelection(listener: Listener): Promise<void> {
  try {
    const at = await readSelection();
    if (at) listener({ kind: "selected", at });
  } catch {
    // The next selection tells again; nothing was lost and nobody asked for this one.
  }
}

async function tellEdit(listener: Listener, worksheetId: string): Promise<void> {
  const sheet = await sheetName(worksheetId);
  listener({ kind: "edited", sheet });
}

type Handler = OfficeExtension.EventHandlerResult<unknown>;

/** A handler can only be removed in the context that added it. */
async function stopWatching(handlers: readonly Handler[]): Promise<void> {
  const [first] = handlers;
  if (!first) return;
  await Excel.run(first.context as Excel.RequestContext, async (context) => {
    for (const handler of handlers) handler.remove();
    await context.sync();
  });
}

/** Tells of edits and selections of the user and of co-authors; resolves to the way to stop. */
export async function watchWorkbook(
  listener: Listener,
  ownWrites: OwnWrites
): Promise<() => Promise<void>> {
  const handlers = await runQuietly(async (context) => {
    const { worksheets } = context.workbook;
    const edited = worksheets.onChanged.add(async (event) => {
      if (!isOwnWrite(event, ownWrites)) await tellEdit(listener, event.worksheetId);
    });
    const selected = worksheets.onSelectionChanged.add(() => tellSelection(listener));
    await context.sync();
    return [edited, selected] as Handler[];
  });
  return () => stopWatching(handlers);
}
