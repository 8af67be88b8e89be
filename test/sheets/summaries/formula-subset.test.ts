import type { CalendarDate } from "../../../src/domain/timeline/calendar-date";
import { buildFindingsSheet } from "../../../src/sheets/findings/build-findings-sheet";
import { buildLedgerSheet } from "../../../src/sheets/ledger/build-ledger-sheet";
import { buildListsSheet } from "../../../src/sheets/lists/build-lists-sheet";
import { buildProgressSheet } from "../../../src/sheets/summaries/build-progress-sheet";
import { buildSummarySheet } from "../../../src/sheets/summaries/build-summary-sheet";
import { SCHOOL_PLAN } from "../ledger/school-plan";
import { standInPlanSheet } from "../ledger/stand-in-plan-sheet";
import { REVIEW } from "../../support/review-record";

/** Computed alike by Excel 2016, LibreOffice 7.4 and Univer. */
const ALLOWED = new Set(
  (
    "SUM SUMIFS COUNTIFS SUMPRODUCT SUBTOTAL IF IFERROR AND OR INDEX MATCH DATE YEAR EOMONTH TEXT " +
    "TODAY MONTH NOT TRIM INT LEFT MID LEN UPPER MAX MIN SMALL ISNUMBER HYPERLINK " +
    "DAY FIND SUBSTITUTE CHAR FREQUENCY ISTEXT"
  ).split(" ")
);

const { references } = standInPlanSheet(SCHOOL_PLAN);
const view = { date: "2027-01-15" as CalendarDate, followsClock: true };
const SHEETS = [
  buildLedgerSheet(SCHOOL_PLAN, references),
  buildSummarySheet(SCHOOL_PLAN, references),
  buildProgressSheet(SCHOOL_PLAN, references, view),
  buildFindingsSheet([], REVIEW),
  buildListsSheet(SCHOOL_PLAN),
];

const FORMULAS = SHEETS.flatMap(({ name, cells, conditionalFormats }): [string, string][] => [
  ...cells.flatMap(({ formula }): [string, string][] => (formula ? [[name, formula]] : [])),
  ...conditionalFormats.flatMap((format): [string, string][] =>
    format.kind === "expression" ? [[name, format.formula]] : []
  ),
]);

const outsideText = (formula: string) => formula.replace(/"[^"]*"/g, '""');

describe("formulas", () => {
  it("keep to the functions that every spreadsheet computes alike", () => {
    const used = FORMULAS.flatMap(([, formula]) =>
      Array.from(outsideText(formula).matchAll(/([A-Z]+)\(/g), ([, name = ""]) => name)
    );
    expect(new Set(used.filter((name) => !ALLOWED.has(name)))).toEqual(new Set());
    expect(used.length).toBeGreaterThan(1000);
  });

  it("bound every range and stay below Excel's limit", () => {
    for (const [sheet, formula] of FORMULAS) {
      expect(outsideText(formula)).not.toMatch(/\$?[A-Z]+:\$?[A-Z]+(?![A-Z$\d])/);
      expect([sheet, formula.length <= 8192]).toEqual([sheet, true]);
    }
  });

  it("are never put in twice at one place", () => {
    for (const { name, cells } of SHEETS) {
      const places = cells.map(({ row, column }) => `${name} ${row} ${column}`);
      expect(new Set(places).size).toBe(places.length);
    }
  });
});
