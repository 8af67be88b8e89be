import { ledgerColumn } from "../../../src/sheets/ledger/ledger-columns";
import { SHEET_NAMES } from "../../../src/sheets/model/sheet-names";
import { adoptedSession, typeInto } from "../../support/file-plan";
import {
  ADOPTED,
  assignYears,
  entered,
  LEDGER,
  opened,
  placeOf,
  trackedDates,
} from "./support/ledger-steps";

/** Every step writes and reads a whole file. */
jest.setTimeout(60_000);

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
