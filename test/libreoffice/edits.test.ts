import { readFileSync, existsSync } from "node:fs";
import { importPlan } from "../../src/app/import-plan";
import { applyToSource } from "../../src/app/changes/apply-to-source";
import { openPlan } from "../../src/app/changes/opened-plan";
import { openSource } from "../../src/cli/open-source";
import { readWorkbook } from "../../src/hosts/xlsx/read-workbook";
import { writeWorkbook } from "../../src/hosts/xlsx/write-workbook";
import { buildLedgerSheet } from "../../src/sheets/ledger/build-ledger-sheet";
import { ledgerColumn } from "../../src/sheets/ledger/ledger-columns";
import type { LedgerColumnKey } from "../../src/sheets/ledger/ledger-columns";
import { SOURCE_CHOICES, UNASSIGNED_YEAR } from "../../src/sheets/ledger/ledger-labels";
import { LEDGER_FIRST_ROW } from "../../src/sheets/ledger/ledger-references";
import { readLedger } from "../../src/sheets/ledger/read-ledger";
import { buildListsSheet } from "../../src/sheets/lists/build-lists-sheet";
import { settlePlan } from "../../src/domain/plan/settle-plan";
import { cellName, cellPosition } from "../../src/sheets/model/cell-address";
import type { CellPosition } from "../../src/sheets/model/cell-address";
import { readPlanSheet } from "../../src/sheets/reading/read-plan-sheet";
import type {
  SheetDescription,
  WorkbookDescription,
} from "../../src/sheets/model/sheet-description";
import { SHEET_NAMES } from "../../src/sheets/model/sheet-names";
import type { SourceWorkbook } from "../../src/sheets/model/source-row";
import type { SheetChange } from "../../src/sheets/model/workbook-change";
import { referencesOfLayout } from "../../src/sheets/reading/references-of-layout";
import { buildSummarySheet } from "../../src/sheets/summaries/build-summary-sheet";
import { readFixture } from "../support/read-fixture";
import { sampleFile } from "../support/shared-samples";
import { SURROUNDINGS } from "../support/surroundings";
import { describeLibreOffice } from "./describe-libreoffice";
import { afterEdits, afterSort } from "./office";
import type { OfficeValue, TypedEdit } from "./office";
import { recalculationDifferences } from "./recalculation-differences";

const SHEETS = [SHEET_NAMES.ledger, SHEET_NAMES.summary, SHEET_NAMES.lists];

const FIXTURES = ["chin-cot-loi.html", "muoi-cot-loi.html", "mau-57-sach.html"].map(
  (name) => [name, () => Buffer.from(readFixture(name))] as const
);
const SAMPLES = ["truong-cong-dinh-2023", "mau-tt57-2026"].map(
  (name) => [name, () => readFileSync(sampleFile(name, "document.html"))] as const
);
const documents = existsSync(sampleFile("", "")) ? [...FIXTURES, ...SAMPLES] : FIXTURES;

type Written = {
  readonly workbook: WorkbookDescription;
  readonly bytes: Uint8Array;
  readonly source: SourceWorkbook;
};

async function written(bytesOf: () => Buffer): Promise<Written> {
  const given = await openSource("plan.html", bytesOf());
  const { workbook } = importPlan(given, {}, SURROUNDINGS);
  const bytes = await writeWorkbook(workbook);
  return { workbook, bytes, source: await readWorkbook(bytes) };
}

function typed(
  sheet: string,
  row: number,
  column: number,
  value: string | number
): readonly TypedEdit[] {
  return [{ sheet, cell: cellName({ row, column }), value }];
}

/** Every amount, source, year, quarter, state and spending of the ledger, one after the other. */
function ledgerEdits({ source }: Written): (readonly TypedEdit[])[] {
  const { plan } = openPlan(source).file;
  const year = Number(plan.schoolYear?.slice(0, 4) ?? 2026);
  const lines = plan.ledger.slice(0, 6);
  return lines.flatMap((_, index) => {
    const row = LEDGER_FIRST_ROW + index;
    const edit = (key: LedgerColumnKey, value: string | number) =>
      typed(SHEET_NAMES.ledger, row, ledgerColumn(key), value);
    return [
      edit("planned", 1_234_567 * (index + 1)),
      edit("state", index % 5 === 4 ? "Khoảng tiền" : "Có số tiền"),
      edit("source", SOURCE_CHOICES[(index * 5) % SOURCE_CHOICES.length] ?? ""),
      edit("year", index % 3 === 2 ? UNASSIGNED_YEAR : year + (index % 2)),
      edit("quarter", index % 4 === 3 ? "" : `Quý ${["I", "II", "IV"][index % 4] ?? ""}`),
      edit("actual", 765_432 * index),
    ];
  });
}

/** What else summaries follow: a line's row, words, dates, and a new line typed below. */
function otherEdits({ source }: Written): (readonly TypedEdit[])[] {
  const opened = openPlan(source);
  const { plan, layout } = opened.file;
  const references = referencesOfLayout(layout);
  const [first, second] = plan.rows;
  if (!first || !second) throw new Error("a plan of two rows and more is needed");
  const planCell = (id: string, column: number | null, value: string | number) =>
    typed(layout.sheet, references.rowOf.get(id) ?? 0, column ?? 0, value);
  const { columns, optional } = references;
  const below = LEDGER_FIRST_ROW + plan.ledger.length;
  const newLine: readonly (readonly [LedgerColumnKey, string | number])[] = [
    ["row", second.id],
    ["source", "Học phí"],
    ["planned", 3_000_001],
    ["state", "Có số tiền"],
  ];
  return [
    planCell(first.id, optional.words, "9.999.000 đồng"),
    planCell(first.id, optional.time, "Tháng 12"),
    planCell(second.id, columns.start, 46_113),
    planCell(second.id, columns.end, 46_500),
    typed(SHEET_NAMES.ledger, LEDGER_FIRST_ROW, 1, second.id),
    typed(SHEET_NAMES.ledger, LEDGER_FIRST_ROW, 1, "D999"),
    newLine.flatMap(([key, value]) => typed(SHEET_NAMES.ledger, below, ledgerColumn(key), value)),
    typed(SHEET_NAMES.ledger, LEDGER_FIRST_ROW + 1, ledgerColumn("seen"), "x"),
    typed(SHEET_NAMES.ledger, LEDGER_FIRST_ROW + 1, ledgerColumn("planned"), ""),
  ];
}

function edited(source: SourceWorkbook, edits: readonly TypedEdit[]): SourceWorkbook {
  const steps = edits.map(({ sheet, cell, value }): SheetChange => {
    const at = cellPosition(cell);
    if (!at) throw new Error(`no cell ${cell}`);
    return { kind: "edit-cells", sheet, cells: [{ ...at, value: value === "" ? null : value }] };
  });
  return applyToSource(source, steps);
}

/** The sheets that the add-in would write for the workbook as it stands, lines as they stand. */
function computedByUs(source: SourceWorkbook): SheetDescription[] {
  const { reading } = readPlanSheet(source, {});
  const rows = source.sheets.find(({ name }) => name === SHEET_NAMES.ledger)?.rows ?? [];
  const { plan: settled } = settlePlan(reading.plan);
  const plan = { ...settled, ledger: readLedger(rows) };
  const references = referencesOfLayout(reading.layout);
  return [
    buildLedgerSheet(plan, references),
    buildSummarySheet(plan, references),
    buildListsSheet(plan),
  ];
}

/** Counted from the first row of the plan's table, whose banner a reading leaves out. */
function isPlace({ name }: SheetDescription, { column }: CellPosition): boolean {
  return name === SHEET_NAMES.ledger && column === ledgerColumn("place");
}

/** Differences in cells that the file has; more spare rows of a longer ledger it cannot have. */
function differences(
  sheets: readonly SheetDescription[],
  found: ReadonlyMap<string, ReadonlyMap<string, OfficeValue>>
): string[] {
  const shared = sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.filter(
      (cell) => found.get(sheet.name)?.has(cellName(cell)) === true && !isPlace(sheet, cell)
    ),
  }));
  expect(shared.flatMap(({ cells }) => cells).length).toBeGreaterThan(300);
  return recalculationDifferences({ sheets: shared }, found);
}

describeLibreOffice("cells edited in LibreOffice", () => {
  it.each(documents)(
    "change every summary to what the add-in computes: %s",
    async (_name, bytesOf) => {
      const start = await written(bytesOf);
      const steps = [...ledgerEdits(start), ...otherEdits(start)];
      const results = await afterEdits(start.bytes, SHEETS, steps);
      let { source } = start;
      const wrong = steps.flatMap((step, index) => {
        source = edited(source, step);
        const found = results[index] ?? new Map<string, Map<string, OfficeValue>>();
        return differences(computedByUs(source), found).map(
          (difference) => `after ${JSON.stringify(step)}: ${difference}`
        );
      });
      expect(wrong.slice(0, 8)).toEqual([]);
      expect(steps.length).toBeGreaterThan(20);
    },
    120_000
  );
});

describeLibreOffice("a ledger sorted in LibreOffice", () => {
  it.each([
    ["the largest amount first", ledgerColumn("planned") - 1, false],
    ["by criterion, which is a formula", ledgerColumn("criterion") - 1, true],
  ])("keeps every total and every line's check: %s", async (_name, column, ascending) => {
    const { workbook, bytes } = await written(() => Buffer.from(readFixture("chin-cot-loi.html")));
    const ledger = workbook.sheets.find(({ name }) => name === SHEET_NAMES.ledger);
    const filter = ledger?.autoFilter;
    if (!filter) throw new Error("the ledger has no filter");
    const from = cellName({ row: filter.from.row + 1, column: filter.from.column });
    const range = `${from}:${cellName(filter.to)}`;
    const computed = await afterSort(bytes, SHEETS, {
      sheet: SHEET_NAMES.ledger,
      range,
      column,
      ascending,
    });
    const summary = workbook.sheets.filter(({ name }) => name === SHEET_NAMES.summary);
    const figures = summary.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.filter(({ value }) => typeof value === "number"),
    }));
    expect(recalculationDifferences({ sheets: figures }, computed)).toEqual([]);
    const letters = cellName({ row: 1, column: ledgerColumn("check") }).replace("1", "");
    const checks = (cells: Iterable<readonly [string, unknown]>) =>
      [...cells]
        .filter(([name, value]) => name.startsWith(letters) && value !== "")
        .map(([, value]) => String(value))
        .sort();
    const before = (ledger?.cells ?? []).flatMap((cell) =>
      cell.formula === undefined ? [] : [[cellName(cell), cell.value] as const]
    );
    const after = computed.get(SHEET_NAMES.ledger) ?? new Map<string, OfficeValue>();
    expect(checks(after)).toEqual(checks(before));
    expect(checks(before).length).toBeGreaterThan(5);
  });
});
