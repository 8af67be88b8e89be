import { adoptTableChange } from "../../src/app/changes/adopt-table-change";
import { openPlan } from "../../src/app/changes/opened-plan";
import { rollUpChange } from "../../src/app/changes/roll-up-change";
import { describePlanWorkbook } from "../../src/app/plan-workbook";
import { settlePlan } from "../../src/domain/plan/settle-plan";
import { writeWorkbook } from "../../src/hosts/xlsx/write-workbook";
import { XlsxHost } from "../../src/hosts/xlsx/xlsx-host";
import { buildPlanSheet } from "../../src/sheets/forms/build-plan-sheet";
import { cellName } from "../../src/sheets/model/cell-address";
import type { CellDescription, CellValue } from "../../src/sheets/model/sheet-description";
import { SHEET_NAMES } from "../../src/sheets/model/sheet-names";
import { plainSheet } from "../hosts/xlsx/plain-sheet";
import { day, makePlan } from "../support/plan-fixtures";
import { SURROUNDINGS } from "../support/surroundings";
import { describeLibreOffice } from "./describe-libreoffice";
import { recalculate } from "./office";
import type { OfficeEdit } from "./office";

/** Every case writes and reads whole files. */
jest.setTimeout(60_000);

const HEADINGS = ["TT", "Tiêu chí", "Nội dung cải tiến", "Thời gian", "Người thực hiện"];
const SHEET = "Bảng của trường";

const NBSP = "\u00a0";

type Typed = { readonly value: CellValue; readonly numberFormat?: string };

/** A table as a school has typed it, one row, from A1 on. */
function typedCells(headings: readonly string[], row: readonly (Typed | string)[]) {
  const given = row.map((cell) => (typeof cell === "string" ? { value: cell } : cell));
  return [
    ...headings.map((value, index): CellDescription => ({ row: 1, column: index + 1, value })),
    ...given.map(({ value, numberFormat }, index): CellDescription => {
      const style = numberFormat === undefined ? {} : { style: { numberFormat } };
      return { row: 2, column: index + 1, value, ...style };
    }),
  ];
}

/** The workbook after the table was adopted and rolled up. */
async function rolledUp(cells: readonly CellDescription[]): Promise<Uint8Array> {
  const file = await writeWorkbook({ sheets: [plainSheet(cells, { name: SHEET })] });
  const host = new XlsxHost(file);
  for (const change of [adoptTableChange, rollUpChange]) {
    await host.apply(change(openPlan(await host.read()), SURROUNDINGS));
  }
  return host.file ?? new Uint8Array();
}

/** What "Đối chiếu" says of the first line. */
async function checked(bytes: Uint8Array, edits: readonly OfficeEdit[] = []): Promise<unknown> {
  return (await recalculate(bytes, edits)).get(SHEET_NAMES.ledger)?.get("M9");
}

type Case = {
  readonly what: string;
  readonly time?: Typed | string;
  readonly money?: Typed | string;
  readonly headings?: readonly string[];
  readonly more?: readonly string[];
};

const date = (numberFormat: string): Typed => ({
  value: { date: day("2026-09-15") },
  numberFormat,
});

const CASES: readonly Case[] = [
  { what: "a real date", time: date("d/m/yyyy") },
  { what: "a real date with leading zeros", time: date("dd/mm/yyyy") },
  { what: "a date that shows its month only", time: date("mm/yyyy") },
  { what: "a date that shows no year", time: date("d/m") },
  { what: "a year as a number", time: { value: 2026 } },
  { what: "money as a number", money: { value: 2.5 }, headings: ["Kinh phí (triệu đồng)"] },
  { what: "an empty line after its money", money: "Không có\n" },
  { what: "lines with blanks around them", money: `${NBSP}10 triệu đồng \n\n  (NSNN) ` },
  { what: "blanks around its time", time: ` Tháng${NBSP}9/2026\n` },
  {
    what: "money in two columns",
    headings: ["Kinh phí NSNN", "Kinh phí XHH"],
    more: ["5 triệu đồng"],
  },
];

function rowOf({ time = "Tháng 9/2026", money = "10 triệu đồng", more = [] }: Case) {
  return ["1", "1.2", "Sửa mái", time, "Kế toán", money, ...more];
}

describeLibreOffice("a table that a school has typed, rolled up at once", () => {
  it.each(CASES)("agrees with its ledger: $what", async (one) => {
    const { headings = ["Kinh phí"] } = one;
    const bytes = await rolledUp(typedCells([...HEADINGS, ...headings], rowOf(one)));
    expect(await checked(bytes)).toBe("Khớp");
  });

  it.each([
    ["time", 3],
    ["money", 5],
  ])(
    "agrees with its ledger without a column for %s, whatever note is typed",
    async (_what, gone) => {
      const kept = (cells: readonly (Typed | string)[]) =>
        cells.filter((_, index) => index !== gone);
      const headings = [...HEADINGS, "Kinh phí"].filter((_, index) => index !== gone);
      const bytes = await rolledUp(typedCells(headings, kept(rowOf({ what: "" }))));
      const note = { sheet: SHEET, cell: "M2", value: "hỏi lại tổ trưởng" };
      expect(await checked(bytes)).toBe("Khớp");
      expect(await checked(bytes, [note])).toBe("Khớp");
      const progress = (await recalculate(bytes, [note])).get(SHEET_NAMES.progress);
      expect(progress?.get("H12")).not.toContain("hỏi lại");
    }
  );

  it.each([
    ["K2", "15/9/2026 "],
    ["J2", "đầu năm"],
  ])("asks to look at a date that is typed as words: %s %j", async (cell, value) => {
    const bytes = await rolledUp(typedCells([...HEADINGS, "Kinh phí"], rowOf({ what: "" })));
    expect(await checked(bytes, [{ sheet: SHEET, cell, value }])).toBe("Xem lại");
  });

  it.each([
    ["another day", date("d/m/yyyy"), "D2", 46_281, "Nguồn, thời gian đã sửa"],
    ["another month", date("mm/yyyy"), "D2", 46_311, "Nguồn, thời gian đã sửa"],
    ["other words for the time", date("d/m/yyyy"), "D2", "Tháng 10", "Nguồn, thời gian đã sửa"],
    ["a date among figures", "Tháng 9/2026", "D2", 20_000_000, "Nguồn, thời gian đã sửa"],
    ["another amount", date("d/m/yyyy"), "F2", "11 triệu đồng", "Chữ đã sửa"],
  ])("is marked after %s is typed", async (_what, time, cell, value, said) => {
    const cells = typedCells([...HEADINGS, "Kinh phí"], rowOf({ what: "", time }));
    const bytes = await rolledUp(cells);
    expect(await checked(bytes, [{ sheet: SHEET, cell, value }])).toBe(said);
  });
});

describeLibreOffice("a plan row that takes several rows of its sheet", () => {
  const sentence = "Nhà trường chuẩn bị đủ phòng, máy chiếu và học liệu cho từng lớp học. ";
  const plan = settlePlan(
    makePlan({
      form: "cv5932-9",
      rows: [
        { id: "D01", conditions: sentence.repeat(30), money: "5 triệu đồng" },
        { id: "D02", task: sentence.repeat(40), money: "6 triệu đồng" },
        { id: "D03", people: sentence.repeat(20), time: "Tháng 10/2023", money: "7 triệu đồng" },
        { id: "D04", money: `8 triệu đồng. ${sentence.repeat(20)}` },
      ],
    })
  ).plan;
  const { workbook } = describePlanWorkbook(plan, [], SURROUNDINGS);
  const { references } = buildPlanSheet(plan);
  const lines = ["M9", "M10", "M11", "M12"];

  async function said(edits: readonly OfficeEdit[]): Promise<unknown[]> {
    const cells = await recalculate(await writeWorkbook(workbook), edits);
    return lines.map((cell) => cells.get(SHEET_NAMES.ledger)?.get(cell));
  }

  it("agrees with its ledger", async () => {
    expect(new Set([...references.rowOf.values()]).size).toBe(4);
    expect(references.lastRow - references.firstRow).toBeGreaterThan(8);
    expect(await said([])).toEqual(["Khớp", "Khớp", "Khớp", "Khớp"]);
  });

  it("is marked once its beginning is edited", async () => {
    const at = (id: string, column: number | null) =>
      cellName({ row: references.rowOf.get(id) ?? 0, column: column ?? 0 });
    const { words, funding, time } = references.optional;
    const edits = [at("D01", funding), at("D02", words), at("D03", time), at("D04", words)].map(
      (cell) => ({ sheet: SHEET_NAMES.plan, cell, value: "chữ khác" })
    );
    expect(await said(edits)).toEqual([
      "Nguồn, thời gian đã sửa",
      "Chữ đã sửa",
      "Nguồn, thời gian đã sửa",
      "Chữ đã sửa",
    ]);
  });
});
