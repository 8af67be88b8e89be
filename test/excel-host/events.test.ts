import { write } from "./support/on-sheet";

beforeEach(() => excelHost.reset());

/** Until the events raised so far have reached their handlers. */
const delivered = () => new Promise((resolve) => setTimeout(resolve, 20));

async function listen<T>(
  add: (
    sheets: Excel.WorksheetCollection,
    handler: (args: T) => Promise<void>
  ) => OfficeExtension.EventHandlerResult<T>
) {
  const events: T[] = [];
  const registration = await Excel.run(async (context) => {
    const result = add(context.workbook.worksheets, (args) => {
      events.push(args);
      return Promise.resolve();
    });
    await context.sync();
    return result;
  });
  const stop = () =>
    Excel.run(registration.context as Excel.RequestContext, async (context) => {
      registration.remove();
      await context.sync();
    });
  return { events, stop };
}

const listenToChanges = () =>
  listen<Excel.WorksheetChangedEventArgs>((sheets, handler) => sheets.onChanged.add(handler));

it("tells the add-in's own writes from those of people", async () => {
  const { events, stop } = await listenToChanges();
  await write("A1", [["add-in"]]);
  excelHost.userEdits("Sheet1", "B2", "người dùng");
  excelHost.userEdits("Sheet1", "C3", "đồng nghiệp", "Remote");
  await delivered();
  expect(
    events.map(({ address, source, triggerSource }) => [address, source, triggerSource])
  ).toEqual([
    ["A1", "Local", "ThisLocalAddin"],
    ["B2", "Local", "Unknown"],
    ["C3", "Remote", "Unknown"],
  ]);
  await stop();
});

it("stops when the handler is removed", async () => {
  const { events, stop } = await listenToChanges();
  expect(excelHost.eventHandlers).toBe(1);
  await stop();
  expect(excelHost.eventHandlers).toBe(0);
  excelHost.userEdits("Sheet1", "A1", 1);
  await delivered();
  expect(events).toEqual([]);
});

it("follows the user's selection", async () => {
  const { events, stop } = await listen<Excel.WorksheetSelectionChangedEventArgs>(
    (sheets, handler) => sheets.onSelectionChanged.add(handler)
  );
  excelHost.userSelects("Sheet1", "B7:C8");
  await delivered();
  expect(events.map(({ address }) => address)).toEqual(["B7:C8"]);
  const selected = await Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    const cell = context.workbook.getActiveCell().load("address");
    await context.sync();
    return [range.address, cell.address];
  });
  expect(selected).toEqual(["Sheet1!B7:C8", "Sheet1!B7"]);
  await stop();
});

it("has no selected range while a picture is selected", async () => {
  excelHost.userSelectsObject();
  const attempt = Excel.run(async (context) => {
    context.workbook.getSelectedRange().load("address");
    await context.sync();
  });
  await expect(attempt).rejects.toMatchObject({ code: "InvalidSelection" });
});

it("tells that a sheet came or went", async () => {
  const added = await listen<Excel.WorksheetAddedEventArgs>((sheets, handler) =>
    sheets.onAdded.add(handler)
  );
  const deleted = await listen<Excel.WorksheetDeletedEventArgs>((sheets, handler) =>
    sheets.onDeleted.add(handler)
  );
  await Excel.run(async (context) => {
    context.workbook.worksheets.add("Tạm");
    await context.sync();
  });
  const { id } = excelHost.workbook.sheet("Tạm");
  excelHost.userDeletesSheet("Tạm");
  await delivered();
  expect(added.events.map(({ worksheetId }) => worksheetId)).toEqual([id]);
  expect(deleted.events.map(({ worksheetId }) => worksheetId)).toEqual([id]);
  await added.stop();
  await deleted.stop();
});
