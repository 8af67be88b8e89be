import fc from "fast-check";
import type { Plan } from "../../src/domain/plan/plan";
import type { RowTracking } from "../../src/domain/plan/plan-row";
import { STATUSES } from "../../src/domain/plan/statuses";
import type { CalendarDate } from "../../src/domain/timeline/calendar-date";
import { loadByLead } from "../../src/domain/rollup/load-by-lead";
import { addDays } from "../../src/domain/timeline/add-days";
import { toSerial } from "../../src/domain/timeline/date-serial";
import { normaliseText } from "../../src/domain/text/normalise-text";
import { schoolYearCalendar } from "../../src/domain/timeline/school-year-calendar";
import type { SchoolYearCalendar } from "../../src/domain/timeline/school-year-calendar";
import { writeWorkbook } from "../../src/hosts/xlsx/write-workbook";
import { buildPlanSheet } from "../../src/sheets/forms/build-plan-sheet";
import { buildLedgerSheet } from "../../src/sheets/ledger/build-ledger-sheet";
import { buildListsSheet } from "../../src/sheets/lists/build-lists-sheet";
import { cellName } from "../../src/sheets/model/cell-address";
import type { PlanSheetReferences } from "../../src/sheets/model/plan-sheet-references";
import type {
  CellDescription,
  SheetDescription,
  WorkbookDescription,
} from "../../src/sheets/model/sheet-description";
import { SHEET_NAMES } from "../../src/sheets/model/sheet-names";
import { buildProgressSheet } from "../../src/sheets/summaries/build-progress-sheet";
import { day } from "../support/plan-fixtures";
import { variedPlan } from "../support/varied-plan";
import { describeLibreOffice } from "./describe-libreoffice";
import type { OfficeEdit } from "./office";
import { recalculate, toPdf } from "./office";
import { pdfPages, pdfPixels } from "./pdf";
import { recalculationDifferences } from "./recalculation-differences";

const VIEW = { date: day("2027-01-15"), followsClock: false };

type Built = {
  readonly workbook: WorkbookDescription;
  readonly progress: SheetDescription;
  readonly references: PlanSheetReferences;
};

/** A plan's sheets as the add-in writes them, the clock standing still. */
function built(plan: Plan): Built {
  const { sheet, references } = buildPlanSheet(plan, new Map());
  const progress = buildProgressSheet(plan, references, VIEW);
  const ledger = buildLedgerSheet(plan, references);
  return {
    workbook: { sheets: [sheet, ledger, progress, buildListsSheet(plan)] },
    progress,
    references,
  };
}

type Edited = Partial<Pick<RowTracking, "start" | "end" | "status">>;

/** The plan with other tracking in some rows, and how a user types just that. */
function edited(plan: Plan, edits: ReadonlyMap<string, Edited>, references: PlanSheetReferences) {
  const rows = plan.rows.map((row) => {
    const edit = edits.get(row.id);
    if (!edit) return row;
    // The form's own status cell is what the tracking block repeats.
    const status = edit.status === undefined ? row.words.status : (edit.status ?? "");
    const words = { ...row.words, status };
    return { ...row, words, tracking: { ...row.tracking, ...edit } };
  });
  const typed = [...edits].flatMap(([id, edit]) =>
    (["start", "end", "status"] as const).flatMap((role): OfficeEdit[] => {
      const value = edit[role];
      if (value === undefined) return [];
      const at = { row: references.rowOf.get(id) ?? 0, column: references.columns[role] };
      const isDate = role !== "status" && value !== null;
      const typedValue = isDate ? toSerial(value as CalendarDate) : value;
      return [{ sheet: SHEET_NAMES.plan, cell: cellName(at), value: typedValue }];
    })
  );
  return { plan: { ...plan, rows }, typed };
}

/** The cells of the school year's dates on the sheet, and how a user types them. */
function typedCalendar(sheet: SheetDescription, calendar: SchoolYearCalendar): OfficeEdit[] {
  const rowOf = (label: string) =>
    sheet.cells.find(({ column, value }) => column === 1 && value === label)?.row ?? 0;
  const type = (column: "D" | "E", label: string, date: CalendarDate | null): OfficeEdit => ({
    sheet: sheet.name,
    cell: `${column}${rowOf(label)}`,
    value: date && toSerial(date),
  });
  const { start, end, semester1, semester2, tet, checkpoints } = calendar;
  return [
    type("D", "Năm học", start),
    type("E", "Năm học", end),
    type("D", "Học kỳ I", semester1[0]),
    type("E", "Học kỳ I", semester1[1]),
    type("D", "Học kỳ II", semester2[0]),
    type("E", "Học kỳ II", semester2[1]),
    type("D", "Nghỉ Tết Nguyên đán", tet && tet[0]),
    type("E", "Nghỉ Tết Nguyên đán", tet && tet[1]),
    type("D", "Mốc giám sát 1: cuối học kỳ I", checkpoints[0]),
    type("D", "Mốc giám sát 2: cuối năm học", checkpoints[1]),
  ];
}

/**
 * What differs between the sheet after typing in LibreOffice and the one that the add-in makes of
 * the edited plan. Only as many deadline lines as the first sheet has can show anything.
 */
async function differences(before: Built, typed: readonly OfficeEdit[], after: SheetDescription) {
  const computed = await recalculate(await writeWorkbook(before.workbook), typed);
  const typedCells = new Set(typed.map(({ sheet, cell }) => `${sheet}!${cell}`));
  const formulas = new Set(
    before.progress.cells.flatMap((cell) => (cell.formula ? [cellName(cell)] : []))
  );
  const cells = after.cells.filter(
    (cell) =>
      formulas.has(cellName(cell)) && !typedCells.has(`${SHEET_NAMES.progress}!${cellName(cell)}`)
  );
  return recalculationDifferences({ sheets: [{ ...after, cells }] }, computed);
}

function lastRow({ pageSetup }: SheetDescription): number {
  return pageSetup.printArea.to.row;
}

/** Pictures of the printed pages of the progress sheet. */
async function pictures(workbook: WorkbookDescription, typed: readonly OfficeEdit[] = []) {
  const pdf = await toPdf(await writeWorkbook(workbook), typed);
  const own = pdfPages(pdf).map(({ text }) => text.includes("Tiến độ tính từ phần theo dõi"));
  return pdfPixels(pdf).filter((_, index) => own[index]);
}

const anyDate = fc.integer({ min: -60, max: 360 }).map((days) => addDays(day("2026-09-01"), days));
const anyEdit: fc.Arbitrary<Edited> = fc.record(
  {
    start: fc.option(anyDate),
    end: fc.option(anyDate),
    status: fc.option(fc.constantFrom(...STATUSES, "hoàn thành")),
  },
  { requiredKeys: [] }
);
const anyCalendar: fc.Arbitrary<SchoolYearCalendar> = fc
  .tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: 0, max: 20 }), fc.boolean())
  .map(([shift, length, hasTet]) => {
    const usual = schoolYearCalendar("2026-2027");
    const middle = addDays(usual.semester1[1], shift);
    return schoolYearCalendar("2026-2027", {
      start: addDays(usual.start, shift),
      semester1: [addDays(usual.semester1[0], shift), middle],
      semester2: [addDays(middle, 1), addDays(usual.semester2[1], -length)],
      tet: hasTet ? [day("2027-01-28"), addDays(day("2027-01-28"), length)] : null,
      checkpoints: [addDays(middle, -length), addDays(usual.end, shift)],
    });
  });

describeLibreOffice("the progress sheet in LibreOffice", () => {
  it.each([0, 1, 6, 40])("has its stored results for a plan of %d rows", async (count) => {
    const { workbook } = built(variedPlan(count));
    const computed = await recalculate(await writeWorkbook(workbook));
    expect(recalculationDifferences(workbook, computed)).toEqual([]);
  });

  it("becomes what the add-in would write when periods and states are typed", async () => {
    const plan = variedPlan(12);
    const before = built(plan);
    await fc.assert(
      fc.asyncProperty(fc.array(anyEdit, { minLength: 12, maxLength: 12 }), async (edits) => {
        const byId = new Map(plan.rows.map(({ id }, n) => [id, edits[n] ?? {}]));
        const { plan: after, typed } = edited(plan, byId, before.references);
        const sheet = built(after).progress;
        // The list keeps the length that it was written with.
        const end = Math.min(lastRow(before.progress), lastRow(sheet));
        const comparable = { ...sheet, cells: sheet.cells.filter(({ row }) => row < end) };
        expect(await differences(before, typed, comparable)).toEqual([]);
      }),
      { numRuns: 12 }
    );
  });

  it("draws the bars where the add-in would when dates and states are typed", async () => {
    const plan = variedPlan(6);
    const before = built(plan);
    const edits = new Map<string, Edited>([
      ["D01", { start: day("2026-09-20"), end: day("2027-03-10") }],
      ["D02", { end: day("2026-12-20"), start: day("2026-12-01") }],
      ["D03", { status: "Hoàn thành" }],
      ["D05", { start: null, end: day("2027-02-01") }],
      ["D06", { start: day("2027-01-20"), end: day("2027-06-20"), status: "Đang thực hiện" }],
    ]);
    const { plan: after, typed } = edited(plan, edits, before.references);
    const [untouched, inOffice, byAddIn] = [
      await pictures(before.workbook),
      await pictures(before.workbook, typed),
      await pictures(built(after).workbook),
    ];
    expect(inOffice).toEqual(byAddIn);
    expect(inOffice).not.toEqual(untouched);
  });

  it("follows the school year's dates that a province has decided", async () => {
    const plan = variedPlan(6);
    const before = built(plan);
    await fc.assert(
      fc.asyncProperty(anyCalendar, async (calendar) => {
        const after = built({ ...plan, calendar }).progress;
        const typed = typedCalendar(before.progress, calendar);
        expect(await differences(before, typed, after)).toEqual([]);
      }),
      { numRuns: 8 }
    );
  });

  it("does not lose a lead that it has no line for", async () => {
    const plan = variedPlan(6);
    const { workbook, progress, references } = built(plan);
    const row = references.rowOf.get("D01") ?? 0;
    const cell = cellName({ row, column: references.columns.lead });
    const typed = { sheet: SHEET_NAMES.plan, cell, value: "Bí thư Đoàn * (mới?)" };
    const computed = await recalculate(await writeWorkbook(workbook), [typed]);
    const others = progress.cells.find(({ value }) => value === "Người khác, không có tên ở trên");
    expect(computed.get(progress.name)?.get(`P${others?.row ?? 0}`)).toBe(1);
  });

  it.each([
    ["another lead", "Kế toán"],
    ["a lead written in capitals", "KẾ TOÁN"],
    ["a lead with blanks around the name", " Kế\u00a0toán\n"],
    ["nobody", null],
  ])("moves a row's money to %s", async (_who, lead) => {
    const plan = variedPlan(12);
    const { workbook, progress, references } = built(plan);
    const id = plan.ledger.find(({ state }) => state === "amount")?.row ?? "";
    const read = (typed: string | null) => typed && normaliseText(typed);
    const rows = plan.rows.map((row) =>
      row.id === id ? { ...row, tracking: { ...row.tracking, lead: read(lead) } } : row
    );
    const at = { row: references.rowOf.get(id) ?? 0, column: references.columns.lead };
    const typed = { sheet: SHEET_NAMES.plan, cell: cellName(at), value: lead };
    const computed = await recalculate(await writeWorkbook(workbook), [typed]);
    const cells = computed.get(progress.name);
    for (const load of loadByLead({ ...plan, rows }, VIEW.date)) {
      const name = load.lead?.toLowerCase() ?? "(chưa ghi người phụ trách)";
      const isOfLead = ({ column, value }: CellDescription) =>
        column === 7 && typeof value === "string" && value.toLowerCase() === name;
      const row = progress.cells.find(isOfLead)?.row;
      expect([name, cells?.get(`P${row ?? 0}`), cells?.get(`Y${row ?? 0}`)]).toEqual([
        name,
        load.rows,
        load.planned,
      ]);
    }
  });

  it.each(["Hoàn thành ", "\u00a0hoàn thành\n"])("takes %j for done", async (value) => {
    const { workbook, progress, references } = built(variedPlan(6));
    const at = { row: references.rowOf.get("D02") ?? 0, column: references.columns.status };
    const typed = { sheet: SHEET_NAMES.plan, cell: cellName(at), value };
    const cells = (await recalculate(await writeWorkbook(workbook), [typed])).get(progress.name);
    const before = progress.cells.find(({ row, column }) => row === 5 && column === 1)?.value;
    expect(cells?.get("G13")).toBe("Đã xong");
    expect([before, cells?.get("A5")]).toEqual(["1 / 6", "2 / 6"]);
  });

  it.each([
    ["two lines of one row", "D01", "Còn 1 nội dung"],
    ["a line that is left out", null, "Còn 1 nội dung"],
    ["a line of no row", "D99", "Còn 1 nội dung"],
    ["every row", "D02", ""],
  ])("counts the rows that are missing: %s", async (_what, typed, words) => {
    const { workbook, progress } = built(variedPlan(6));
    const edit = { sheet: progress.name, cell: "A13", value: typed };
    const cells = (await recalculate(await writeWorkbook(workbook), [edit])).get(progress.name);
    const legend = progress.cells.find(
      ({ column, value }) =>
        column === 1 && typeof value === "string" && value.startsWith("Mỗi tháng")
    );
    const said = cells?.get(`A${(legend?.row ?? 0) + 1}`);
    expect(said).toEqual(words === "" ? "" : expect.stringContaining(words));
  });

  it("has a deadline at some hour among those of its day", async () => {
    const { workbook, progress, references } = built(variedPlan(6));
    const at = { row: references.rowOf.get("D01") ?? 0, column: references.columns.end };
    const typed = { sheet: SHEET_NAMES.plan, cell: cellName(at), value: 46_500.75 };
    const cells = (await recalculate(await writeWorkbook(workbook), [typed])).get(progress.name);
    expect(cells?.get("AJ12")).toBe(46_500 * 100_000 + Number(cells?.get("AI12")));
  });

  it("keeps a date that is typed as words out of its bars and deadlines", async () => {
    const plan = variedPlan(6);
    const { workbook, references } = built(plan);
    const at = { row: references.rowOf.get("D01") ?? 0, column: references.columns.end };
    const typed = { sheet: SHEET_NAMES.plan, cell: cellName(at), value: "cuối năm" };
    const computed = await recalculate(await writeWorkbook(workbook), [typed]);
    const progress = computed.get(SHEET_NAMES.progress);
    expect(progress?.get("G12")).toBe("Chưa rõ thời hạn");
    expect(progress?.get("AJ12")).toBe("");
  });

  it.each([6, 40, 150])("prints one page wide with its heading: %d rows", async (count) => {
    const { workbook } = built(variedPlan(count));
    const pages = pdfPages(await toPdf(await writeWorkbook(workbook))).filter(({ text }) =>
      text.includes("Tiến độ tính từ phần theo dõi")
    );
    expect(pages.length).toBeGreaterThan(1);
    for (const { orientation, text } of pages) {
      expect(orientation).toBe("landscape");
      expect(text).toMatch(/T8\s+T9\s+T10\s+T11\s+T12\s+T1\s+T2\s+T3\s+T4\s+T5\s+T6\s+T7\s+T8/);
      expect(text).toContain("Tình hình");
      expect(text).not.toContain("###");
    }
    const words = pages.map(({ text }) => text).join("\n");
    for (const id of variedPlan(count).rows.map((row) => row.id)) expect(words).toContain(id);
  });
});
