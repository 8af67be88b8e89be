import type { Plan } from "../../../src/domain/plan/plan";
import { toSerial } from "../../../src/domain/timeline/date-serial";
import { schoolYearCalendar } from "../../../src/domain/timeline/school-year-calendar";
import type { CellValue } from "../../../src/sheets/model/sheet-description";
import type { SourceSheet } from "../../../src/sheets/model/source-row";
import { buildProgressSheet } from "../../../src/sheets/summaries/build-progress-sheet";
import { INPUT_LABELS } from "../../../src/sheets/summaries/progress-inputs";
import {
  readSchoolDates,
  readViewDate,
  readWarningDays,
} from "../../../src/sheets/summaries/read-school-dates";
import { day } from "../../support/plan-fixtures";
import { SCHOOL_PLAN } from "../ledger/school-plan";
import { standInPlanSheet } from "../ledger/stand-in-plan-sheet";

type Typed = Partial<Record<keyof typeof INPUT_LABELS, readonly [CellValue, CellValue?]>>;

/** The sheet as it is read after a user has typed beside those labels. */
function sheetWith(typed: Typed, plan: Plan = SCHOOL_PLAN): SourceSheet {
  const view = { date: day("2027-01-15"), followsClock: false };
  const { name, cells } = buildProgressSheet(plan, standInPlanSheet(plan).references, view);
  const rows = new Map<number, { column: number; value: CellValue }[]>();
  const labels = new Map(
    (Object.keys(INPUT_LABELS) as (keyof Typed)[]).map((key) => [INPUT_LABELS[key] as string, key])
  );
  for (const { row, column, value } of cells) {
    const label = cells.find((cell) => cell.row === row && cell.column === 1)?.value;
    const key = typeof label === "string" ? labels.get(label) : undefined;
    const own = key && typed[key];
    const isTyped = own && (column === 4 || column === 5);
    const held = isTyped ? (own[column - 4] ?? null) : value;
    rows.set(row, [...(rows.get(row) ?? []), { column, value: held }]);
  }
  return {
    name,
    rows: [...rows].map(([row, held]) => ({
      sheet: name,
      row,
      kind: "cells" as const,
      cells: held.map(({ column, value }) => ({ column, span: 1, merged: false, ...read(value) })),
    })),
  };
}

function read(value: CellValue): { text: string; number?: number } {
  if (value === null) return { text: "" };
  const number = typeof value === "object" ? toSerial(value.date) : value;
  return typeof number === "number" ? { text: String(number), number } : { text: String(number) };
}

const date = (iso: string) => ({ date: day(iso) });

describe("readSchoolDates", () => {
  it("finds nothing of its own on a sheet as we write it", () => {
    expect(readSchoolDates(sheetWith({}), "2026-2027")).toBeNull();
    expect(readSchoolDates(undefined, "2026-2027")).toBeNull();
  });

  it("reads back what the sheet of a province's calendar says", () => {
    const calendar = schoolYearCalendar("2026-2027", {
      start: day("2026-08-24"),
      end: day("2027-05-23"),
      semester1: [day("2026-09-07"), day("2027-01-10")],
      semester2: [day("2027-01-11"), day("2027-05-23")],
      tet: [day("2027-01-30"), day("2027-02-12")],
      checkpoints: [day("2027-01-08"), day("2027-05-20")],
    });
    const sheet = sheetWith({}, { ...SCHOOL_PLAN, calendar });
    expect(readSchoolDates(sheet, "2026-2027")).toEqual(calendar);
  });

  it("lets a checkpoint follow the semester's end unless it was typed", () => {
    const semester1 = [date("2026-09-07"), date("2027-01-10")] as const;
    const checkpoint1 = [date("2027-01-10")] as const;
    const read = readSchoolDates(sheetWith({ semester1, checkpoint1 }), "2026-2027");
    expect(read?.checkpoints).toEqual(["2027-01-10", "2027-05-31"]);
  });

  it("knows no Tết break where its dates were deleted", () => {
    expect(readSchoolDates(sheetWith({ tet: [null, null] }), "2026-2027")?.tet).toBeNull();
  });

  it.each<[string, Typed]>([
    ["the wrong way round", { semester1: [date("2027-01-10"), date("2026-09-07")] }],
    ["words", { semester1: ["đầu tháng 9", "giữa tháng 1"] }],
    ["of last year's plan", { semester1: [date("2025-09-05"), date("2026-01-17")] }],
    ["half missing", { tet: [date("2027-01-30"), null] }],
    ["no day at all", { checkpoint1: [7] }],
  ])("takes the usual date for one that is %s", (_what, typed) => {
    expect(readSchoolDates(sheetWith(typed), "2026-2027")).toBeNull();
  });
});

describe("readViewDate", () => {
  it.each<[string, CellValue, string | null]>([
    ["a date", { date: day("2026-12-31") }, "2026-12-31"],
    ["nothing", null, null],
    ["words", "cuối năm", null],
    ["a number that is no day", -5, null],
  ])("takes %s", (_what, value, date) => {
    expect(readViewDate(sheetWith({ view: [value] }))).toBe(date);
  });
});

describe("readWarningDays", () => {
  it.each<[CellValue, number]>([
    [7, 7],
    [0, 0],
    [-1, 14],
    [2.5, 14],
    ["một tuần", 14],
    [null, 14],
  ])("of %j are %d", (typed, days) => {
    expect(readWarningDays(sheetWith({ warning: [typed] }))).toBe(days);
  });
});
