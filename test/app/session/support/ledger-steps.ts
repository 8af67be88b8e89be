import type { ShownLedgerIssue, YearChoice } from "../../../../src/app/ledger/ledger-view";
import { openPlan } from "../../../../src/app/changes/opened-plan";
import type { RowField } from "../../../../src/domain/plan/plan-row";
import { ledgerColumn } from "../../../../src/sheets/ledger/ledger-columns";
import type { LedgerColumnKey } from "../../../../src/sheets/ledger/ledger-columns";
import { cellPosition } from "../../../../src/sheets/model/cell-address";
import type { CellValue } from "../../../../src/sheets/model/sheet-description";
import { SHEET_NAMES } from "../../../../src/sheets/model/sheet-names";
import { plainSheet } from "../../../hosts/xlsx/plain-sheet";
import { cellOf, planSession, sheetOf, typeInto } from "../../../support/file-plan";
import type { FileSession } from "../../../support/file-session";

export const LEDGER = SHEET_NAMES.ledger;
export const WORDS = "18 triệu đồng: ngân sách 10 triệu, tài trợ 8 triệu";

/** A table typed by hand, without a ledger yet. */
export const ADOPTED = plainSheet(
  [
    [
      "Tiêu chí",
      "Công việc cần thực hiện",
      "Người phụ trách",
      "Thời gian",
      "Kinh phí (triệu đồng)",
    ],
    ["1.2", "Lập tủ sách", "Thư viện", "11/2026 - 3/2027", "5"],
  ].flatMap((line, row) =>
    line.map((value, index) => ({ row: row + 3, column: index + 1, value }))
  ),
  { name: "KHCT" }
);

/** Two rows, the first with two sources over two calendar years; the ledger stands from row 9. */
export async function opened(): Promise<FileSession> {
  return planSession({
    form: "tt57-2026-bieu2",
    rows: [
      { resources: WORDS, time: "Từ tháng 11/2026 đến tháng 3/2027" },
      { resources: "6.000.000 đồng, ngân sách nhà nước", time: "Tháng 10/2026" },
    ],
  });
}

export function entered(session: FileSession, key: LedgerColumnKey, ...rows: readonly number[]) {
  const sheet = sheetOf(session, LEDGER);
  return rows.map((row) => cellOf(sheet, row, ledgerColumn(key)));
}

export async function enter(
  session: FileSession,
  cells: readonly (readonly [number, LedgerColumnKey, CellValue])[]
) {
  await typeInto(
    session,
    LEDGER,
    cells.map(([row, key, value]) => ({ row, column: ledgerColumn(key), value }))
  );
  await session.session.refresh();
}

/** Types other words into the plan's money cell, as someone without the pane would. */
export async function reword(session: FileSession, row: string, words: string) {
  const cell = session.session.rowForm(row)?.cells.find(({ field }) => field === "resources");
  const [, letters = "", number = ""] = /^([A-Z]+)(\d+)$/.exec(cell?.cell ?? "") ?? [];
  const column = letters.charCodeAt(0) - 64;
  await typeInto(session, SHEET_NAMES.plan, [{ row: Number(number), column, value: words }]);
  await session.session.refresh();
}

export function assignYears(session: FileSession, choices: readonly YearChoice[]) {
  return session.session.assignYears(session.plan().unassigned, choices);
}

/** Where a column of the row's form stands. */
export function placeOf(session: FileSession, row: string, field: RowField) {
  const cell = session.session.rowForm(row)?.cells.find((one) => one.field === field);
  const place = cellPosition(cell?.cell ?? "");
  if (!place) throw new Error(`no ${field} in ${row}`);
  return place;
}

/** Where the row's start and end stand in the tracking block. */
export async function trackedDates(session: FileSession, row: string) {
  const { layout } = openPlan(await session.host.read()).file;
  return (["start", "end"] as const).map((role) => ({
    row: layout.rows.get(row)?.first ?? 0,
    column: layout.tracking.get(role) ?? 0,
  }));
}

export function onlyIssue(session: FileSession): ShownLedgerIssue {
  const [issue, ...more] = session.plan().ledgerIssues;
  if (!issue || more.length > 0) throw new Error(`issues: ${1 + more.length}`);
  return issue;
}
