import fc from "fast-check";
import { FUNDING_SOURCES } from "../../src/domain/money/funding-source";
import type { LedgerLine } from "../../src/domain/plan/ledger-line";
import type { Plan } from "../../src/domain/plan/plan";
import type { CalendarDate } from "../../src/domain/timeline/calendar-date";
import { writeWorkbook } from "../../src/hosts/xlsx/write-workbook";
import { buildFindingsSheet } from "../../src/sheets/findings/build-findings-sheet";
import type { WordedFinding } from "../../src/sheets/findings/worded-finding";
import { buildLedgerSheet } from "../../src/sheets/ledger/build-ledger-sheet";
import { MONEY_STATES, QUARTERS } from "../../src/sheets/ledger/ledger-labels";
import { buildListsSheet } from "../../src/sheets/lists/build-lists-sheet";
import { cellName } from "../../src/sheets/model/cell-address";
import type {
  CellValue,
  SheetDescription,
  WorkbookDescription,
} from "../../src/sheets/model/sheet-description";
import { SHEET_NAMES } from "../../src/sheets/model/sheet-names";
import { buildProgressSheet } from "../../src/sheets/summaries/build-progress-sheet";
import { buildSummarySheet } from "../../src/sheets/summaries/build-summary-sheet";
import { anyAgreement, SCHOOL_PLAN, ledgerLine, planRow } from "../sheets/ledger/school-plan";
import { standInPlanSheet } from "../sheets/ledger/stand-in-plan-sheet";
import { REVIEW } from "../support/review-record";
import { describeLibreOffice } from "./describe-libreoffice";
import { recalculate, toPdf } from "./office";
import { pdfText } from "./pdf";
import { recalculationDifferences } from "./recalculation-differences";

const VIEW = { date: "2027-01-15" as CalendarDate, followsClock: false };

const FINDINGS: readonly WordedFinding[] = [
  {
    code: "row-empty",
    severity: "error",
    certainty: "ambiguous",
    sheet: "Kế hoạch",
    cell: "H46",
    message: "D05: «216,000 triệu» có thể là 216 triệu hoặc 216 tỷ đồng; chưa cộng vào tổng nào.",
    basis: null,
    linked: true,
  },
  {
    code: "money-without-source",
    severity: "warning",
    certainty: "plausible",
    sheet: "Kế hoạch",
    cell: "M50",
    message: "D08: chưa có mã tiêu chí.",
    basis: "Thông tư 57/2026/TT-BGDĐT, Phụ lục V, Mẫu số 2",
    linked: true,
  },
  {
    code: "period-approximate",
    severity: "hint",
    certainty: "judgement",
    sheet: "Bảng 2",
    cell: "C7",
    message: "Thời gian «cả năm học» khó theo dõi; nên chia thành các mốc.",
    basis: null,
    linked: false,
  },
];

function workbook(plan: Plan): WorkbookDescription {
  const { sheet, references } = standInPlanSheet(plan);
  return {
    sheets: [
      sheet,
      buildLedgerSheet(plan, references),
      buildSummarySheet(plan, references),
      buildProgressSheet(plan, references, VIEW),
      buildFindingsSheet(FINDINGS, REVIEW),
      buildListsSheet(plan),
    ],
  };
}

const withLedger = (...ledger: readonly LedgerLine[]): Plan => ({ ...SCHOOL_PLAN, ledger });

/** Amounts, sources, years and states as an accountant might change them. */
const EDITED = withLedger(
  ...SCHOOL_PLAN.ledger.map((line, index) => ({
    ...line,
    source: index % 3 === 0 ? null : (FUNDING_SOURCES[index] ?? null),
    budgetYear: index % 4 === 0 ? null : 2025 + (index % 4),
    quarter: QUARTERS[index % 5] ?? null,
    planned: line.planned === null ? null : line.planned * 3 + index,
    actual: index % 2 === 0 ? line.planned : null,
  }))
);

const STALE = withLedger(
  ledgerLine("D01", { planned: 12, words: "đã sửa" }),
  ledgerLine("D77", { planned: 3_000_000, actual: 3_500_000, source: "hoc-phi" }),
  ledgerLine("D04", { planned: 500_000, state: "self", words: "KHÔNG phát sinh" }),
  ledgerLine("D05", { state: "amount", words: "216,000 triệu" }),
  ledgerLine("", { planned: 250_000, source: "other", budgetYear: 2027, quarter: 1 }),
  ...MONEY_STATES.map((state) => ledgerLine("D06", { state, words: "Tuỳ tình hình thực tế" }))
);

/** Criteria 1.1 and 1.10, which SUMIFS would take for the same number; five standards. */
const OF_2018: Plan = {
  ...SCHOOL_PLAN,
  form: "cv5932-9",
  catalog: "TT17-2018-TH",
  schoolYear: "2024-2025",
  rows: ["1.1", "1.10", "5.2", "7.1", null].map((criterion, index) =>
    planRow({
      id: `D0${index + 1}`,
      criterion,
      task: `Việc thứ ${index + 1}`,
      resources: `${index + 1} triệu đồng`,
      tracking: index === 2 ? { status: "Hoàn thành", lead: "Hiệu trưởng" } : {},
    })
  ),
  ledger: [1, 2, 3, 4, 5].map((number) =>
    ledgerLine(`D0${number}`, {
      planned: 10 ** number * 1_000_000,
      actual: number * 1_000_000,
      source: "nsnn",
      budgetYear: 2024,
      words: `${number} triệu đồng`,
    })
  ),
};

const PLANS: readonly (readonly [string, Plan])[] = [
  ["the plan as drafted", SCHOOL_PLAN],
  ["amounts, sources and years changed", EDITED],
  ["lines that no longer fit the plan", STALE],
  ["five standards and criterion 1.10", OF_2018],
  ["no rows at all", { ...SCHOOL_PLAN, rows: [], ledger: [] }],
  ["an amount too large for words", withLedger(ledgerLine("D01", { planned: 2e12 }))],
];

const anyLine: fc.Arbitrary<LedgerLine> = fc.record({
  row: fc.constantFrom("D01", "D03", "D08", "D40"),
  source: fc.option(fc.constantFrom(...FUNDING_SOURCES)),
  budgetYear: fc.option(fc.integer({ min: 2026, max: 2028 })),
  quarter: fc.option(fc.constantFrom(...QUARTERS)),
  planned: fc.option(fc.nat({ max: 999_999_999 })),
  actual: fc.option(fc.nat({ max: 999_999_999 })),
  budgetItem: fc.constantFrom("", "6956"),
  state: fc.constantFrom(...MONEY_STATES),
  words: fc.constantFrom("", "14 triệu đồng, ngân sách chi thường xuyên"),
  note: fc.constant(""),
  agreed: anyAgreement,
});

async function differences(described: WorkbookDescription): Promise<string[]> {
  return recalculationDifferences(described, await recalculate(await writeWorkbook(described)));
}

describeLibreOffice("summary formulas", () => {
  it.each(PLANS)("agree with their stored results: %s", async (_name, plan) => {
    expect(await differences(workbook(plan))).toEqual([]);
  });

  it("agree for any ledger", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyLine, { maxLength: 15 }), async (ledger) => {
        expect(await differences(workbook(withLedger(...ledger)))).toEqual([]);
      }),
      { numRuns: 6 }
    );
  });

  it("follow a line that is typed below the last one", async () => {
    const added = ledgerLine("D07", { planned: 900_000, source: "cmhs", budgetYear: 2027 });
    const [before, after] = [SCHOOL_PLAN, withLedger(...SCHOOL_PLAN.ledger, added)].map(workbook);
    const typed = new Map<string, CellValue>([
      ["A19", "D07"],
      ["D19", "Ban đại diện CMHS"],
      ["E19", 2027],
      ["G19", 900_000],
      ["K19", "Có số tiền"],
    ]);
    const edited = before?.sheets.map((sheet) =>
      isLedgerSheet(sheet) ? typeInto(sheet, typed) : sheet
    );
    const computed = await recalculate(await writeWorkbook({ sheets: edited ?? [] }));
    const summary = after?.sheets.filter(({ name }) => name === SHEET_NAMES.summary) ?? [];
    expect(recalculationDifferences({ sheets: summary }, computed)).toEqual([]);
    expect(computed.get(SHEET_NAMES.summary)?.get("A5")).toBe(45_400_001);
  });

  it("tell of a source that no list knows", async () => {
    const sheets = workbook(SCHOOL_PLAN).sheets.map((sheet) =>
      isLedgerSheet(sheet) ? typeInto(sheet, new Map([["D9", "Vốn vay"]])) : sheet
    );
    const summary = (await recalculate(await writeWorkbook({ sheets }))).get(SHEET_NAMES.summary);
    expect(summary?.get("H5")).toBe("LỆCH");
  });

  it("print no amount as ###", async () => {
    const large = withLedger(ledgerLine("D05", { planned: 216e9, actual: 215e9, source: "nsnn" }));
    const printed = pdfText(await toPdf(await writeWorkbook(workbook(large))));
    expect(printed).not.toContain("###");
    expect(printed.match(/216[.,]000[.,]000[.,]000/g)?.length).toBeGreaterThan(8);
  });
});

function isLedgerSheet({ name }: SheetDescription): boolean {
  return name === SHEET_NAMES.ledger;
}

function typeInto(
  sheet: SheetDescription,
  typed: ReadonlyMap<string, CellValue>
): SheetDescription {
  const cells = sheet.cells.map((cell) => {
    const value = typed.get(cellName(cell));
    return value === undefined ? cell : { ...cell, value };
  });
  return { ...sheet, cells };
}
