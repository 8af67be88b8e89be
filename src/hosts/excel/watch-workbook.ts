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

async function tellSelection(listener: Listener): Promise<void> {
  try {
    const at = await readSelection();
    if (at) listener({ kind: "selected", at });
  } catch {
    // The next selection tells again; nothing was lost and nobody asked for this one.
  }
}

/** The event has no more than the sheet's id: asking for its name costs a request for every cell. */
const EDITED: WorkbookHint = { kind: "edited", sheet: null };

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
    const edited = worksheets.onChanged.add((event) => {
      if (!isOwnWrite(event, ownWrites)) listener(EDITED);
      return Promise.resolve();
    });
    const selected = worksheets.onSelectionChanged.add(() => tellSelection(listener));
    await context.sync();
    return [edited, selected] as Handler[];
  });
  return () => stopWatching(handlers);
}
