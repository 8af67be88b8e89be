/** Runs a batch on the active sheet of the emulated workbook and sends it. */
export function onSheet<T>(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>
): Promise<T> {
  return Excel.run(async (context) => {
    const result = await batch(context.workbook.worksheets.getActiveWorksheet(), context);
    await context.sync();
    return result;
  });
}

/** Writes into cells of the active sheet. */
export function write(address: string, values: unknown): Promise<void> {
  return onSheet((sheet) => {
    sheet.getRange(address).values = values as unknown[][];
  });
}

/** Values of the active sheet, as the client library gives them. */
export function read(address: string): Promise<unknown[][]> {
  return onSheet(async (sheet, context) => {
    const range = sheet.getRange(address).load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

/** The cell of the active sheet as the host keeps it. */
export function cell(address: string) {
  return excelHost.workbook.activeSheet.at(address);
}
