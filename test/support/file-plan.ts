import { describePlanWorkbook } from "../../src/app/plan-workbook";
import { settlePlan } from "../../src/domain/plan/settle-plan";
import { describeWorkbook } from "../../src/hosts/xlsx/describe-workbook";
import { writeWorkbook } from "../../src/hosts/xlsx/write-workbook";
import type { SheetDescription } from "../../src/sheets/model/sheet-description";
import type { CellEdit } from "../../src/sheets/model/workbook-change";
import type { FileSession } from "./file-session";
import { fileSession } from "./file-session";
import type { PlanSpec } from "./plan-fixtures";
import { makePlan } from "./plan-fixtures";
import { SURROUNDINGS } from "./surroundings";

/** A session on a file of ours that holds the plan, checked. */
export async function planSession(spec: PlanSpec): Promise<FileSession> {
  const { plan } = settlePlan(makePlan(spec));
  const { workbook } = describePlanWorkbook(plan, [], SURROUNDINGS);
  return checkedSession(await writeWorkbook(workbook));
}

export async function checkedSession(file: Uint8Array): Promise<FileSession> {
  const opened = fileSession(file);
  await opened.session.refresh();
  return opened;
}

/** A session on a file with this table, one text per cell, that the user adopted as the plan. */
export async function adoptedSession(sheet: SheetDescription): Promise<FileSession> {
  const opened = await checkedSession(await writeWorkbook({ sheets: [sheet] }));
  await opened.session.adoptTable(sheet.name);
  return opened;
}

/** Writes into cells as another user would, unseen by the session. */
export async function typeInto({ host }: FileSession, sheet: string, cells: readonly CellEdit[]) {
  await host.apply({ steps: [{ kind: "edit-cells", sheet, cells }], expected: [] });
}

/** A sheet of the session's file as it stands. */
export function sheetOf({ host }: FileSession, name: string): SheetDescription {
  const sheets = host.file ? describeWorkbook(host.file).sheets : [];
  const sheet = sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

export function cellOf(sheet: SheetDescription, row: number, column: number) {
  return sheet.cells.find((cell) => cell.row === row && cell.column === column)?.value ?? null;
}
