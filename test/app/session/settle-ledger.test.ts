import type { ShownLedgerIssue, YearChoice } from "../../../src/app/ledger/ledger-view";
import { openPlan } from "../../../src/app/changes/opened-plan";
import type { RowField } from "../../../src/domain/plan/plan-row";
import { LEDGER_COLUMNS, ledgerColumn } from "../../../src/sheets/ledger/ledger-columns";
import type { LedgerColumnKey } from "../../../src/sheets/ledger/ledger-columns";
import { cellPosition } from "../../../src/sheets/model/cell-address";
import type { CellValue } from "../../../src/sheets/model/sheet-description";
import { SHEET_NAMES } from "../../../src/sheets/model/sheet-names";
import { plainSheet } from "../../hosts/xlsx/plain-sheet";
import { adoptedSession, cellOf, planSession, sheetOf, typeInto } from "../../support/file-plan";
import type { FileSession } from "../../support/file-session";

/** Every step writes and reads a whole file. */
jest.setTimeout(60_000);

const LEDGER = SHEET_NAMES.ledger;
const WORDS = "18 triệu đồng: ngân sách 10 triệu, tài trợ 8 triệu";

/** A table typed by hand, without a ledger yet. */
const ADOPTED = plainSheet(
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
async function opened(): Promise<FileSession> {
  return planSession({
    form: "tt57-2026-bieu2",
    rows: [
      { resources: WORDS, time: "Từ tháng 11/2026 đến tháng 3/2027" },
      { resources: "6.000.000 đồng, ngân sách nhà nước", time: "Tháng 10/2026" },
    ],
  });
}

function entered(session: FileSession, key: LedgerColumnKey, ...rows: readonly number[]) {
  const sheet = sheetOf(session, LEDGER);
  return rows.map((row) => cellOf(sheet, row, ledgerColumn(key)));
}

async function enter(
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
async function reword(session: FileSession, row: string, words: string) {
  const cell = session.session.rowForm(row)?.cells.find(({ field }) => field === "resources");
  const [, letters = "", number = ""] = /^([A-Z]+)(\d+)$/.exec(cell?.cell ?? "") ?? [];
  const column = letters.charCodeAt(0) - 64;
  await typeInto(session, SHEET_NAMES.plan, [{ row: Number(number), column, value: words }]);
  await session.session.refresh();
}

function assignYears(session: FileSession, choices: readonly YearChoice[]) {
  return session.session.assignYears(session.plan().unassigned, choices);
}

/** Where a column of the row's form stands. */
function placeOf(session: FileSession, row: string, field: RowField) {
  const cell = session.session.rowForm(row)?.cells.find((one) => one.field === field);
  const place = cellPosition(cell?.cell ?? "");
  if (!place) throw new Error(`no ${field} in ${row}`);
  return place;
}

/** Where the row's start and end stand in the tracking block. */
async function trackedDates(session: FileSession, row: string) {
  const { layout } = openPlan(await session.host.read()).file;
  return (["start", "end"] as const).map((role) => ({
    row: layout.rows.get(row)?.first ?? 0,
    column: layout.tracking.get(role) ?? 0,
  }));
}

function onlyIssue(session: FileSession): ShownLedgerIssue {
  const [issue, ...more] = session.plan().ledgerIssues;
  if (!issue || more.length > 0) throw new Error(`issues: ${1 + more.length}`);
  return issue;
}

describe("money that waits for a budget year", () => {
  it("is divided by months to the đồng, written with its totals, and taken back by undo", async () => {
    const session = await opened();
    const file = session.host.file;
    expect(session.plan().unassigned).toEqual([
      expect.objectContaining({
        row: "D01",
        amount: 18_000_000,
        shares: [
          { year: 2026, months: 2, amount: 7_200_000 },
          { year: 2027, months: 3, amount: 10_800_000 },
        ],
      }),
    ]);
    expect(await assignYears(session, [{ row: "D01", year: "by-months" }])).toBe(true);
    expect(entered(session, "planned", 9, 10, 11, 12, 13)).toEqual([
      4_000_000, 6_000_000, 3_200_000, 4_800_000, 6_000_000,
    ]);
    expect(entered(session, "year", 9, 10, 11, 12)).toEqual([2026, 2027, 2026, 2027]);
    expect(entered(session, "quarter", 9, 10)).toEqual(["Quý IV", "Quý I"]);
    expect(entered(session, "note", 9, 10)).toEqual([
      "Chia theo số tháng: 2/5",
      "Chia theo số tháng: 3/5",
    ]);
    expect(entered(session, "check", 9, 10, 11, 12, 13)).toEqual(Array(5).fill("Khớp"));
    expect(session.plan().unassigned).toEqual([]);
    expect(session.plan().totals.byBudgetYear).toEqual({ 2026: 13_200_000, 2027: 10_800_000 });
    expect(session.plan().ledgerIssues).toEqual([]);
    await session.session.undo();
    expect(session.host.file).toBe(file);
  });

  it("goes whole into the year that was chosen", async () => {
    const session = await opened();
    await assignYears(session, [{ row: "D01", year: 2027 }]);
    expect(entered(session, "year", 9, 10)).toEqual([2027, 2027]);
    expect(entered(session, "planned", 9, 10)).toEqual([10_000_000, 8_000_000]);
  });

  it("is not divided when it is another amount than the user saw", async () => {
    const session = await opened();
    await typeInto(session, LEDGER, [
      { row: 9, column: ledgerColumn("planned"), value: 11_000_000 },
    ]);
    expect(await assignYears(session, [{ row: "D01", year: "by-months" }])).toBe(false);
    expect(session.session.getState().failure?.reason).toBe("changed-meanwhile");
    await session.followed();
    expect(session.plan().unassigned[0]?.amount).toBe(19_000_000);
    expect(session.session.getState().failure?.reason).toBe("changed-meanwhile");
  });
});

describe("a year that is not offered", () => {
  it.each([1999, 2028])("is never written: %i", async (year) => {
    const session = await opened();
    const file = session.host.file;
    expect(await assignYears(session, [{ row: "D01", year }])).toBe(false);
    expect(session.session.getState().failure).toMatchObject({
      reason: "changed-meanwhile",
      params: { sheet: LEDGER, cell: "A9" },
    });
    expect(session.host.file).toBe(file);
  });

  it("is refused by months once the period is gone", async () => {
    const session = await opened();
    const shown = session.plan().unassigned;
    await typeInto(session, SHEET_NAMES.plan, [
      { ...placeOf(session, "D01", "time"), value: "Khi có điều kiện" },
      ...(await trackedDates(session, "D01")).map((place) => ({ ...place, value: null })),
    ]);
    await session.session.refresh();
    expect(session.plan().unassigned[0]?.shares).toEqual([]);
    const choices = [{ row: "D01", year: "by-months" }] as const;
    for (const rows of [shown, session.plan().unassigned]) {
      expect(await session.session.assignYears(rows, choices)).toBe(false);
      expect(session.session.getState().failure?.reason).toBe("changed-meanwhile");
    }
    expect(session.reported).toEqual([]);
  });

  it("is looked for in the plan while there is no ledger", async () => {
    const session = await adoptedSession(ADOPTED);
    const [row] = session.plan().unassigned;
    if (!row) throw new Error("no money waits for a year");
    expect(await session.session.assignYears([], [{ row: row.row, year: 2026 }])).toBe(false);
    expect(session.session.getState().failure?.params).toMatchObject({ sheet: "KHCT", cell: "A4" });
  });
});

describe("a decision that is not offered", () => {
  it("is refused as changed meanwhile, not as a defect", async () => {
    const session = await opened();
    await enter(session, [[11, "planned", 6_500_000]]);
    const issue = onlyIssue(session);
    for (const decision of [{ kind: "remove" }, { kind: "move", to: "D01" }] as const) {
      expect(await session.session.settleLedger(issue, decision)).toBe(false);
      expect(session.session.getState().failure?.reason).toBe("changed-meanwhile");
    }
    expect(session.reported).toEqual([]);
  });
});

describe("an amount corrected in the ledger", () => {
  it("is shown with what the plan would say, and the plan then says it", async () => {
    const session = await opened();
    await enter(session, [[11, "planned", 6_500_000]]);
    const issue = onlyIssue(session);
    expect(issue).toMatchObject({ row: "D02", kind: "differs", checks: ["amount-edited"] });
    expect(issue.cell).toBe("A11");
    expect(issue.rewordings?.map(({ after }) => after)).toEqual([
      "6.500.000 đồng, ngân sách nhà nước",
    ]);
    expect(issue.followed).toEqual([expect.objectContaining({ planned: 6_000_000 })]);
    await session.session.settleLedger(issue, { kind: "follow-ledger" });
    expect(session.plan().rows[1]?.moneyWords).toBe("6.500.000 đồng, ngân sách nhà nước");
    expect(entered(session, "check", 11)).toEqual(["Khớp"]);
    expect(entered(session, "words", 11)).toEqual(["6.500.000 đồng, ngân sách nhà nước"]);
    expect(session.plan().ledgerIssues).toEqual([]);
    expect(session.plan().findings.map(({ code }) => code)).not.toContain(
      "ledger-differs-from-words"
    );
  });

  it("goes back to the plan's, spending and notes kept", async () => {
    const session = await opened();
    await enter(session, [
      [11, "planned", 6_500_000],
      [11, "actual", 2_000_000],
      [11, "note", "tạm ứng"],
    ]);
    await session.session.settleLedger(onlyIssue(session), { kind: "follow-plan" });
    expect(entered(session, "planned", 11)).toEqual([6_000_000]);
    expect(entered(session, "actual", 11)).toEqual([2_000_000]);
    expect(entered(session, "note", 11)).toEqual(["tạm ứng"]);
    expect(session.plan().ledgerIssues).toEqual([]);
  });

  it("stays beside the signed words once the user has seen it, until either changes again", async () => {
    const session = await opened();
    await enter(session, [[11, "planned", 6_500_000]]);
    await session.session.settleLedger(onlyIssue(session), { kind: "keep" });
    expect(entered(session, "check", 11)).toEqual(["Đã xem, giữ sổ"]);
    expect(session.plan().ledgerIssues).toEqual([]);
    await session.session.rollUp();
    expect(entered(session, "planned", 11)).toEqual([6_500_000]);
    await enter(session, [[11, "planned", 6_600_000]]);
    expect(onlyIssue(session).checks).toEqual(["amount-edited"]);
  });

  it("is not settled when either side has changed since the user saw it", async () => {
    const session = await opened();
    await enter(session, [[11, "planned", 6_500_000]]);
    const issue = onlyIssue(session);
    await enter(session, [[11, "planned", 6_600_000]]);
    expect(await session.session.settleLedger(issue, { kind: "keep" })).toBe(false);
    expect(session.session.getState().failure?.reason).toBe("changed-meanwhile");
  });
});

describe("words edited in the plan", () => {
  it("change the amounts of a divided line in proportion, and keep what was spent", async () => {
    const session = await opened();
    await assignYears(session, [{ row: "D01", year: "by-months" }]);
    await enter(session, [[9, "actual", 1_000_000]]);
    await reword(session, "D01", "23 triệu đồng: ngân sách 15 triệu, tài trợ 8 triệu");
    const issue = onlyIssue(session);
    expect(issue.checks).toEqual(["words-edited"]);
    expect(issue.followed?.map(({ planned }) => planned)).toEqual([
      6_000_000, 9_000_000, 3_200_000, 4_800_000,
    ]);
    await session.session.settleLedger(issue, { kind: "follow-plan" });
    expect(entered(session, "planned", 9, 10, 11, 12)).toEqual([
      6_000_000, 9_000_000, 3_200_000, 4_800_000,
    ]);
    expect(entered(session, "actual", 9)).toEqual([1_000_000]);
    expect(entered(session, "check", 9, 10, 11, 12)).toEqual(Array(4).fill("Khớp"));
  });

  it("that come to say what the ledger says settle it by themselves", async () => {
    const session = await opened();
    await enter(session, [
      [11, "planned", 6_500_000],
      [11, "note", "theo báo giá"],
    ]);
    await reword(session, "D02", "6,5 triệu đồng, ngân sách nhà nước");
    expect(session.plan().ledgerIssues).toEqual([]);
    await session.session.rollUp();
    expect(entered(session, "check", 11)).toEqual(["Khớp"]);
  });
});

describe("a row that is gone from the plan", () => {
  /** The second row's id is typed over, as when its row is deleted and another one typed. */
  async function withoutSecondRow(): Promise<FileSession> {
    const session = await opened();
    await enter(session, [
      [11, "row", "D77"],
      [11, "actual", 2_500_000],
    ]);
    return session;
  }

  const issueOf = (session: FileSession) => {
    const issue = session.plan().ledgerIssues.find(({ row }) => row === "D77");
    if (!issue) throw new Error("no issue for D77");
    return issue;
  };

  it("keeps its spending in the totals until the user says so", async () => {
    const session = await withoutSecondRow();
    expect(issueOf(session)).toMatchObject({ kind: "gone", number: null, checks: ["gone"] });
    await session.session.rollUp();
    expect(entered(session, "check", 11)).toEqual(["Không còn trong KH"]);
    expect(cellOf(sheetOf(session, SHEET_NAMES.summary), 5, 2)).toBe(2_500_000);
  });

  it("stays for good when it is kept", async () => {
    const session = await withoutSecondRow();
    await session.session.settleLedger(issueOf(session), { kind: "keep" });
    expect(entered(session, "check", 11)).toEqual(["Đã xem, giữ sổ"]);
    expect(session.plan().ledgerIssues).toEqual([]);
  });

  it("goes when it is removed, and undo brings it back", async () => {
    const session = await withoutSecondRow();
    await session.session.settleLedger(issueOf(session), { kind: "remove" });
    expect(session.plan().ledgerIssues).toEqual([]);
    expect(cellOf(sheetOf(session, SHEET_NAMES.summary), 5, 2)).toBe(0);
    await session.session.undo();
    expect(entered(session, "actual", 11)).toEqual([2_500_000]);
  });

  it("moves only what was spent to another row, with a note", async () => {
    const session = await withoutSecondRow();
    await session.session.settleLedger(issueOf(session), { kind: "move", to: "D02" });
    const lines = sheetOf(session, LEDGER);
    const rows = [9, 10, 11, 12].filter((row) => cellOf(lines, row, ledgerColumn("row")) === "D02");
    expect(entered(session, "actual", ...rows)).toContain(2_500_000);
    expect(entered(session, "note", ...rows)).toContain("Chuyển từ D77");
    expect(session.plan().totals.amount).toBe(24_000_000);
    expect(session.plan().ledgerIssues).toEqual([]);
  });
});

describe("columns of the user's own", () => {
  const OWN = LEDGER_COLUMNS.length + 1;

  it("stay beside their lines when a line is divided", async () => {
    const session = await opened();
    await typeInto(session, LEDGER, [
      { row: 8, column: OWN, value: "Chứng từ" },
      { row: 11, column: OWN, value: "UNC 15" },
    ]);
    await session.session.refresh();
    await assignYears(session, [{ row: "D01", year: "by-months" }]);
    const sheet = sheetOf(session, LEDGER);
    expect(cellOf(sheet, 11, OWN)).toBe("UNC 15");
    expect(entered(session, "row", 9, 10, 11, 12, 13)).toEqual(["D01", "D01", "D02", "D01", "D01"]);
    expect(entered(session, "check", 9, 10, 11, 12, 13)).toEqual(Array(5).fill("Khớp"));
    expect(sheet.autoFilter?.to.column).toBe(OWN);
  });

  it("are never written over when they stand between ours", async () => {
    const session = await opened();
    await typeInto(session, LEDGER, [
      { row: 8, column: 8, value: "Số chứng từ" },
      { row: 8, column: OWN, value: "Thực chi" },
      { row: 9, column: 8, value: "UNC 15" },
    ]);
    await session.session.refresh();
    const { file } = session.host;
    expect(await session.session.rollUp()).toBe(false);
    expect(session.session.getState().failure).toMatchObject({
      reason: "own-column-between",
      params: { sheet: LEDGER, cell: "H8" },
    });
    expect(session.host.file).toBe(file);
  });

  it("are not left without their line", async () => {
    const session = await opened();
    await enter(session, [[11, "row", "D77"]]);
    await typeInto(session, LEDGER, [{ row: 11, column: OWN, value: "UNC 15" }]);
    await session.session.refresh();
    expect(await session.session.rollUp()).toBe(false);
    expect(session.session.getState().failure?.reason).toBe("own-cell-beside");
  });
});
