import { Workbook } from "exceljs";
import type { SourceWorkbook } from "../../sheets/model/source-row";
import { UnreadableFile } from "../../sheets/model/unreadable-file";
import { parseArea } from "../cells/merged-areas";
import { sourceRows } from "../cells/source-rows";
import { readableWorkbook } from "./readable-workbook";
import { sheetContents } from "./sheet-contents";
import { openWorkbookPackage } from "./workbook-package";

async function parse(bytes: Uint8Array): Promise<Workbook> {
  const workbook = new Workbook();
  try {
    await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  } catch (error) {
    throw new UnreadableFile("damaged", {}, { cause: error });
  }
  return workbook;
}

/**
 * Values and merges of any `.xlsx` or `.xlsm`, whoever wrote it; the bytes are never changed.
 * Formulas stand as their stored results, worded as `SourceCell` says. Rows without any content
 * are left out. Rejects with `UnreadableFile`, within seconds whatever the bytes are.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<SourceWorkbook> {
  const readable = readableWorkbook(openWorkbookPackage(bytes));
  const workbook = await parse(readable.bytes);
  return {
    sheets: readable.sheets.map(({ name, hidden, mergeReferences }, index) => {
      const sheet = workbook.getWorksheet(String(index + 1));
      if (!sheet) throw new UnreadableFile("damaged");
      const areas = mergeReferences.map(parseArea).filter((area) => area !== null);
      const rows = sourceRows(name, sheetContents(sheet), areas);
      return hidden ? { name, rows, hidden } : { name, rows };
    }),
  };
}
