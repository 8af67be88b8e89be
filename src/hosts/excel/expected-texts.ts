import { cellName } from "../../sheets/model/cell-address";
import type { SourceRow } from "../../sheets/model/source-row";
import type { ExpectedText } from "../../sheets/model/workbook-change";
import { WorkbookRefused } from "../../sheets/model/workbook-refused";
import type { Pending } from "./pending";
import { cellKey } from "./range-text";
import { requestContents } from "./sheet-contents";

function textsOf(rows: readonly SourceRow[]): Map<string, string> {
  return new Map(
    rows.flatMap(({ row, cells }) =>
      cells.map(({ column, text }) => [cellKey({ row, column }), text] as const)
    )
  );
}

function refuseChanged(expected: readonly ExpectedText[], rows: readonly SourceRow[]): void {
  const texts = textsOf(rows);
  for (const { sheet, text, ...at } of expected) {
    if ((texts.get(cellKey(at)) ?? "") === text) continue;
    throw new WorkbookRefused("changed-meanwhile", { sheet, cell: cellName(at) });
  }
}

/**
 * Asks for what a change was computed from, worded as when it was read. The result throws
 * `WorkbookRefused` `changed-meanwhile` for the first cell that says something else by now.
 */
export function requestExpected(
  context: Excel.RequestContext,
  expected: readonly ExpectedText[]
): Pending<void> {
  const bySheet = new Map<string, ExpectedText[]>();
  for (const text of expected) bySheet.set(text.sheet, [...(bySheet.get(text.sheet) ?? []), text]);
  const checks = [...bySheet].map(([name, texts]) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    const lastRow = texts.reduce((last, { row }) => Math.max(last, row), 0);
    return { name, texts, sheet, contents: requestContents(sheet, name, lastRow) };
  });
  return () => {
    for (const { name, texts, sheet, contents } of checks) {
      if (sheet.isNullObject) throw new WorkbookRefused("sheet-missing", { sheet: name });
      refuseChanged(texts, contents().rows);
    }
  };
}
