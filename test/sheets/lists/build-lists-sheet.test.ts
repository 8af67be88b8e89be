import fc from "fast-check";
import { CATALOG_IDS } from "../../../src/domain/catalog/catalog-id";
import { catalogById } from "../../../src/domain/catalog/catalog-by-id";
import { criteriaOf } from "../../../src/domain/catalog/criteria-of";
import type { Plan } from "../../../src/domain/plan/plan";
import {
  MONEY_STATES,
  SOURCE_CHOICES,
  STATE_LABELS,
} from "../../../src/sheets/ledger/ledger-labels";
import {
  amountGroups,
  closedAmountInWords,
  joinedGroupWords,
} from "../../../src/sheets/lists/amount-groups";
import { buildListsSheet } from "../../../src/sheets/lists/build-lists-sheet";
import { listRanges } from "../../../src/sheets/lists/list-ranges";
import { STATUSES } from "../../../src/domain/plan/statuses";
import { cellName } from "../../../src/sheets/model/cell-address";
import { SCHOOL_PLAN, ledgerLine } from "../ledger/school-plan";

function listed(plan: Plan, reference: string) {
  const [, column = "", from = "", to = ""] =
    /^'Danh mục'!\$([A-Z]+)\$(\d+):\$\1\$(\d+)$/.exec(reference) ?? [];
  const cells = new Map(buildListsSheet(plan).cells.map((cell) => [cellName(cell), cell.value]));
  const length = Number(to) - Number(from) + 1;
  return Array.from({ length }, (_, index) => cells.get(`${column}${Number(from) + index}`));
}

describe("lists", () => {
  it("stand where their references say", () => {
    const ranges = listRanges(SCHOOL_PLAN);
    expect(listed(SCHOOL_PLAN, ranges.sources)).toEqual(SOURCE_CHOICES);
    expect(listed(SCHOOL_PLAN, ranges.states)).toEqual(MONEY_STATES.map((id) => STATE_LABELS[id]));
    expect(listed(SCHOOL_PLAN, ranges.statuses)).toEqual([...STATUSES]);
    expect(listed(SCHOOL_PLAN, ranges.quarters)).toEqual([
      "Quý I",
      "Quý II",
      "Quý III",
      "Quý IV",
      "Chưa phân quý",
    ]);
    expect(listed(SCHOOL_PLAN, ranges.budgetYears)).toEqual([2026, 2027, 2028, "Chưa phân năm"]);
  });

  it.each(CATALOG_IDS)("hold every criterion of %s as text", (catalog) => {
    const plan = { ...SCHOOL_PLAN, catalog };
    const codes = criteriaOf(catalogById(catalog)).map(({ code }) => code);
    expect(listed(plan, listRanges(plan).criteria)).toEqual(codes);
  });

  it("offer every budget year of the ledger, without a school year too", () => {
    const ledger = [
      ledgerLine("D01", { budgetYear: 2031 }),
      ledgerLine("D01", { budgetYear: 2024 }),
    ];
    const plan = { ...SCHOOL_PLAN, schoolYear: null, ledger };
    expect(listed(plan, listRanges(plan).budgetYears)).toEqual([2024, 2031, "Chưa phân năm"]);
  });
});

describe("amounts in words by groups", () => {
  it.each([
    [0, "Không đồng./."],
    [44_500_001, "Bốn mươi bốn triệu năm trăm nghìn không trăm linh một đồng./."],
    [99_500_000, "Chín mươi chín triệu năm trăm nghìn đồng./."],
    [-1, ""],
    [1_000_000_000_000, ""],
  ])("words %d", (amount, words) => {
    expect(closedAmountInWords(amount)).toBe(words);
  });

  it("join to the words of the whole", () => {
    fc.assert(
      fc.property(fc.nat({ max: 999_999_999_999 }), (amount) => {
        const words = `${joinedGroupWords(amount)}đồng./.`;
        expect(words.charAt(0).toUpperCase() + words.slice(1)).toBe(closedAmountInWords(amount));
      })
    );
  });

  it("splits into groups and digits", () => {
    expect(amountGroups(1_205_000)[1]).toMatchObject({ value: 1, words: "một triệu " });
    expect(amountGroups(1_205_000)[2]).toMatchObject({ hundreds: 2, tens: 0, ones: 5 });
  });
});

test("without a ledger in the workbook nothing points at one", () => {
  const formulas = buildListsSheet(SCHOOL_PLAN, "absent").cells.flatMap(
    ({ formula }) => formula ?? []
  );
  expect(formulas).toEqual([]);
  expect(buildListsSheet(SCHOOL_PLAN).cells.some(({ formula }) => formula !== undefined)).toBe(
    true
  );
});
