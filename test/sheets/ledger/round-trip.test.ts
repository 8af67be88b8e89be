import fc from "fast-check";
import { FUNDING_SOURCES } from "../../../src/domain/money/funding-source";
import type { LedgerLine } from "../../../src/domain/plan/ledger-line";
import { normaliseText } from "../../../src/domain/text/normalise-text";
import { readWorkbook } from "../../../src/hosts/xlsx/read-workbook";
import { writeWorkbook } from "../../../src/hosts/xlsx/write-workbook";
import { buildLedgerSheet } from "../../../src/sheets/ledger/build-ledger-sheet";
import { MONEY_STATES, QUARTERS } from "../../../src/sheets/ledger/ledger-labels";
import { readLedger } from "../../../src/sheets/ledger/read-ledger";
import type { SourceRow } from "../../../src/sheets/model/source-row";
import { anyAgreement, SCHOOL_PLAN } from "./school-plan";
import { standInPlanSheet } from "./stand-in-plan-sheet";

async function writtenRows(ledger: readonly LedgerLine[]): Promise<readonly SourceRow[]> {
  const plan = { ...SCHOOL_PLAN, ledger };
  const sheet = buildLedgerSheet(plan, standInPlanSheet(plan).references);
  const { sheets } = await readWorkbook(await writeWorkbook({ sheets: [sheet] }));
  return sheets[0]?.rows ?? [];
}

const PHRASES = [
  "216,000 triệu",
  "- Mua sách",
  "=SUM(A1)",
  "6956",
  "1.10",
  "Tuỳ tình hình",
  "'nháp",
];
const text = fc.oneof(fc.constantFrom("", ...PHRASES), fc.string()).map(normaliseText);
const amount = fc.option(fc.nat({ max: 9_999_999_999 }));

const line: fc.Arbitrary<LedgerLine> = fc.record({
  row: fc.constantFrom("D01", "D02", "D08", "D99"),
  source: fc.option(fc.constantFrom(...FUNDING_SOURCES)),
  budgetYear: fc.option(fc.integer({ min: 2020, max: 2031 })),
  quarter: fc.option(fc.constantFrom(...QUARTERS)),
  planned: amount,
  actual: amount,
  budgetItem: text,
  state: fc.constantFrom(...MONEY_STATES),
  words: text,
  note: text,
  agreed: anyAgreement,
});

describe("a ledger written and read back", () => {
  it("is the same for the sample plan", async () => {
    expect(readLedger(await writtenRows(SCHOOL_PLAN.ledger))).toEqual(SCHOOL_PLAN.ledger);
  });

  it("is the same for any lines", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 12 }), async (ledger) => {
        expect(readLedger(await writtenRows(ledger))).toEqual(ledger);
      }),
      { numRuns: 25 }
    );
  }, 30_000);

  it("reads sorted rows in their new order", async () => {
    const rows = await writtenRows(SCHOOL_PLAN.ledger);
    const heading = rows.findIndex(({ row }) => row === 8);
    const sorted = [...rows.slice(0, heading + 1), ...rows.slice(heading + 1).reverse()];
    expect(readLedger(sorted)).toEqual([...SCHOOL_PLAN.ledger].reverse());
  });
});
