import { openPlan } from "../../../src/app/changes/opened-plan";
import { rollUpChange } from "../../../src/app/changes/roll-up-change";
import { describePlanWorkbook } from "../../../src/app/plan-workbook";
import type { Plan } from "../../../src/domain/plan/plan";
import { describeWorkbook } from "../../../src/hosts/xlsx/describe-workbook";
import { writeWorkbook } from "../../../src/hosts/xlsx/write-workbook";
import { XlsxHost } from "../../../src/hosts/xlsx/xlsx-host";
import { cellName, cellPosition } from "../../../src/sheets/model/cell-address";
import type { CellValue } from "../../../src/sheets/model/sheet-description";
import { SHEET_NAMES } from "../../../src/sheets/model/sheet-names";
import { day } from "../../support/plan-fixtures";
import { SURROUNDINGS } from "../../support/surroundings";
import { variedPlan } from "../../support/varied-plan";

/** Every step writes and reads a whole file. */
jest.setTimeout(60_000);

const PROGRESS = SHEET_NAMES.progress;

class File {
  private constructor(private readonly host: XlsxHost) {}

  /** With the progress sheet of the plan as it was before, where that is given. */
  static async of(plan: Plan, before: Plan = plan): Promise<File> {
    const [sheets, earlier] = [plan, before].map(
      (one) => describePlanWorkbook(one, [], SURROUNDINGS).workbook.sheets
    );
    const progress = earlier?.find(({ name }) => name === PROGRESS);
    const written = (sheets ?? []).map((sheet) =>
      sheet.name === PROGRESS && progress ? progress : sheet
    );
    return new File(new XlsxHost(await writeWorkbook({ sheets: written })));
  }

  async type(sheet: string, typed: Readonly<Record<string, CellValue>>): Promise<void> {
    const cells = Object.entries(typed).map(([name, value]) => {
      const at = cellPosition(name);
      if (!at) throw new Error(`no cell ${name}`);
      return { ...at, value };
    });
    await this.host.apply({ steps: [{ kind: "edit-cells", sheet, cells }], expected: [] });
  }

  async opened() {
    return openPlan(await this.host.read());
  }

  async rollUp(): Promise<void> {
    await this.host.apply(rollUpChange(await this.opened(), SURROUNDINGS));
  }

  value(name: string, sheet: string = PROGRESS): CellValue {
    const { sheets } = describeWorkbook(this.host.file ?? new Uint8Array());
    const cells = sheets.find((one) => one.name === sheet)?.cells ?? [];
    return cells.find((cell) => cellName(cell) === name)?.value ?? null;
  }

  rowOf(label: string): number {
    const { sheets } = describeWorkbook(this.host.file ?? new Uint8Array());
    const cells = sheets.find(({ name }) => name === PROGRESS)?.cells ?? [];
    return cells.find(({ column, value }) => column === 1 && value === label)?.row ?? 0;
  }
}

describe("refreshing the ledger", () => {
  it("adds what the plan says now to one written before there were those columns", async () => {
    const file = await File.of(variedPlan(3));
    const blank = ["U", "V"].flatMap((column) =>
      Array.from({ length: 60 }, (_, n) => [`${column}${8 + n}`, null] as const)
    );
    await file.type(SHEET_NAMES.ledger, { ...Object.fromEntries(blank), O8: "Dòng trong KH" });
    const lines = (await file.opened()).file.plan.ledger;
    await file.rollUp();
    const leads = ["U8", "U9", "U10"].map((cell) => file.value(cell, SHEET_NAMES.ledger));
    expect(leads).toEqual(["Phụ trách trong KH", "Hiệu trưởng", "Tổng phụ trách Đội"]);
    expect(file.value("O8", SHEET_NAMES.ledger)).toBe("Thứ tự trong bảng KH");
    expect((await file.opened()).file.plan.ledger).toEqual(lines);
  });
});

describe("refreshing the progress sheet", () => {
  it("keeps the school year's dates, and the whole plan goes by them", async () => {
    const file = await File.of(variedPlan(6));
    const semester = file.rowOf("Học kỳ I");
    const warning = file.rowOf("Báo «Còn … ngày» khi còn không quá");
    const end = { date: day("2027-01-10") };
    const checkpoint = file.rowOf("Mốc giám sát 1: cuối học kỳ I");
    // A spreadsheet would work the checkpoint out; the file only holds what is typed.
    const typed = { [`E${semester}`]: end, [`D${checkpoint}`]: end, [`D${warning}`]: 30 };
    await file.type(PROGRESS, typed);
    await file.rollUp();
    expect(file.value(`E${semester}`)).toEqual(end);
    expect(file.value(`D${warning}`)).toBe(30);
    expect(["R11", "S11"].map((cell) => file.value(cell))).toEqual(["▼", ""]);
    const { plan } = (await file.opened()).file;
    expect(plan.calendar?.semester1).toEqual(["2026-09-05", "2027-01-10"]);
  });

  it("keeps the day that somebody looks from", async () => {
    const file = await File.of(variedPlan(3));
    const cell = () => `D${file.rowOf("Xem theo ngày (để trống: hôm nay)")}`;
    const date = { date: day("2027-02-01") };
    await file.type(PROGRESS, { [cell()]: date });
    await file.rollUp();
    expect([file.value(cell()), file.value("H5")]).toEqual([date, date]);
    await file.type(PROGRESS, { [cell()]: null });
    await file.rollUp();
    expect([file.value(cell()), file.value("H5")]).toEqual([null, { date: SURROUNDINGS.today }]);
  });

  it("reads periods and checks them by those dates", async () => {
    const rows = variedPlan(2).rows.map((row) => ({
      ...row,
      words: { ...row.words, time: "Học kỳ I" },
      tracking: { ...row.tracking, start: null, end: null },
    }));
    const file = await File.of({ ...variedPlan(2), rows });
    const semester = file.rowOf("Học kỳ I");
    await file.type(PROGRESS, { [`E${semester}`]: { date: day("2027-01-10") } });
    const { plan, findings } = (await file.opened()).file;
    expect(plan.rows.map(({ tracking }) => tracking.end)).toEqual(["2027-01-10", "2027-01-10"]);
    expect(findings.map(({ code }) => code)).not.toContain("tracking-differs-from-words");
  });

  it("leaves what the user has written beside a line beside that line", async () => {
    const plan = variedPlan(5);
    const without = (gone: string) => ({
      ...plan,
      rows: plan.rows.filter(({ id }) => id !== gone),
    });
    const file = await File.of(without("D04"), without("D02"));
    const ids = () => ["A12", "A13", "A14", "A15", "A16"].map((cell) => file.value(cell));
    expect(ids()).toEqual(["D01", "D03", "D04", "D05", null]);
    const notes = { AM11: "Ghi chú của trường", AM13: "đã báo phường", AM14: "chờ duyệt" };
    await file.type(PROGRESS, notes);
    await file.rollUp();
    // D04 is gone, but somebody wrote beside it; D02 is new and comes last.
    expect(ids()).toEqual(["D01", "D03", "D04", "D05", "D02"]);
    expect(file.value("B14")).toBe("(không còn trong kế hoạch)");
    for (const [cell, words] of Object.entries(notes)) expect(file.value(cell)).toBe(words);
  });

  it("has the plan's order where nobody has written beside it", async () => {
    const plan = variedPlan(4);
    const file = await File.of(plan, { ...plan, rows: plan.rows.filter(({ id }) => id !== "D02") });
    await file.rollUp();
    const ids = ["A12", "A13", "A14", "A15"].map((cell) => file.value(cell));
    expect(ids).toEqual(["D01", "D02", "D03", "D04"]);
  });

  it("does not grow over columns in which the user wrote beside a narrower, earlier sheet", async () => {
    const file = await File.of(variedPlan(2));
    await file.type(PROGRESS, { AI11: null });
    await expect(file.rollUp()).rejects.toMatchObject({
      reason: "cells-in-the-way",
      params: { sheet: PROGRESS, cell: expect.stringMatching(/^A[GHIJKL]\d+$/) as string },
    });
  });
});
