import ExcelJS from "exceljs";
import { readFile, writeFile } from "node:fs/promises";

/** Changes a written workbook as a user would in Excel, and saves it under another name. */
export async function editWorkbook(
  from: string,
  to: string,
  edit: (workbook: ExcelJS.Workbook) => void
): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await readFile(from)).buffer);
  edit(workbook);
  await writeFile(to, new Uint8Array(await workbook.xlsx.writeBuffer()));
}
