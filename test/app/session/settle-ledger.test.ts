import { LEDGER_COLUMNS, ledgerColumn } from "../../../src/sheets/ledger/ledger-columns";
import { SHEET_NAMES } from "../../../src/sheets/model/sheet-names";
import { cellOf, sheetOf, typeInto } from "../../support/file-plan";
import type { FileSession } from "../../support/file-session";
import {
  assignYears,
  enter,
  entered,
  LEDGER,
  onlyIssue,
  opened,
  reword,
} from "./support/ledger-steps";

/** Every step writes and reads a whole file. */
jest.setTimeout(60_000);

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
