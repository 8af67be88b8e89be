import type { LedgerLine } from "../../../src/domain/plan/ledger-line";
import { settlePlan } from "../../../src/domain/plan/settle-plan";
import { checkPlan } from "../../../src/domain/validation/check-plan";
import type { FindingCode } from "../../../src/domain/validation/finding-code";
import type { CatalogId } from "../../../src/domain/catalog/catalog-id";
import type { PlanSpec } from "../../support/plan-fixtures";
import { makePlan } from "../../support/plan-fixtures";
import { found, foundInRow } from "./check";

describe.each<[FindingCode, [string, boolean][]]>([
  [
    "money-ambiguous",
    [
      ["216,000 triệu", true],
      ["71.365.300 đồng", false],
      ["Không\nChi khác", false],
    ],
  ],
  [
    "money-parts-differ",
    [
      ["20 triệu đồng (ngân sách: 15 triệu, tài trợ: 4 triệu)", true],
      ["20 triệu đồng (ngân sách: 15 triệu, tài trợ: 5 triệu)", false],
      ["216,000 triệu", false],
    ],
  ],
  [
    "money-implausible",
    [
      ["999 đồng, ngân sách", true],
      ["1.000 đồng, ngân sách", false],
      ["20 tỷ đồng, ngân sách", false],
      ["20.000.000.001 đồng, ngân sách", true],
      ["Không có", false],
    ],
  ],
  [
    "money-unclear",
    [
      ["như trên", true],
      ["216,000 triệu", false],
    ],
  ],
  [
    "money-several-answers",
    [
      ["Không\nChi khác", true],
      ["Không / Chi khác", true],
      ["Chi khác", false],
      ["5.000.000 đồng\nngân sách", false],
      ["Không", false],
    ],
  ],
  [
    "money-blank",
    [
      ["", true],
      ["Không có", false],
      ["0", false],
    ],
  ],
  [
    "money-undetermined",
    [
      ["Tuỳ tình hình thực tế", true],
      ["Chi khác", true],
      ["Không\nChi khác", false],
      ["Không có", false],
    ],
  ],
  [
    "money-range",
    [
      ["10-15 triệu", true],
      ["10 triệu", false],
    ],
  ],
  [
    "money-fractional",
    [
      ["1,2345678 triệu", true],
      ["1,234567 triệu", false],
      ["1,5 đồng", true],
      ["216.000 đồng", false],
    ],
  ],
  [
    "money-self-provided",
    [
      ["Tự túc", true],
      ["Không có", false],
    ],
  ],
  [
    "money-counted-once",
    [
      ["2 đợt x 4.500.000 đồng/đợt = 9.000.000 đồng, ngân sách", true],
      ["18 triệu đồng, trong đó ngân sách 10 triệu đồng, tài trợ 8 triệu đồng", true],
      ["9.000.000 đồng", false],
    ],
  ],
  [
    "money-without-source",
    [
      ["9.000.000 đồng", true],
      ["9.000.000 đồng, ngân sách", false],
      ["Không có", false],
    ],
  ],
])("%s", (code, cases) => {
  it.each(cases)("%j", (money, expected) => {
    expect(foundInRow(code, { money })).toBe(expected);
  });
});

it.each(["999 đồng, ngân sách", "25.000.000.000.000 đồng, ngân sách"])(
  "says that %s is implausible in a workbook whose ledger holds it too",
  (money) => {
    const { plan } = settlePlan(makePlan({ rows: [{ money }] }));
    expect(plan.ledger).toHaveLength(1);
    expect(checkPlan(plan).map(({ code }) => code)).toContain("money-implausible");
  }
);

it("gives both readings of an ambiguous amount", () => {
  expect(found("money-ambiguous", { rows: [{ money: "216,000 triệu" }] })[0]?.params).toEqual({
    words: "216,000 triệu",
    amounts: "216000000 216000000000",
  });
});

describe("a figure in the ledger", () => {
  const line = (words: string, planned: number | null): LedgerLine => ({
    row: "D01",
    source: "nsnn",
    budgetYear: 2023,
    quarter: 4,
    planned,
    actual: null,
    budgetItem: "",
    state: planned === null ? "ambiguous" : "amount",
    words,
    note: "",
    agreed: null,
  });
  const rows = [{ money: "216,000 triệu" }];
  it.each<[string, LedgerLine[], number]>([
    ["for these words settles them", [line("216,000 triệu", 216_000_000)], 0],
    ["for other words does not", [line("216 triệu", 216_000_000)], 1],
    ["without amount does not", [line("216,000 triệu", null)], 1],
  ])("%s", (_, ledger, count) => {
    expect(found("money-ambiguous", { rows, ledger })).toHaveLength(count);
  });
  it("names the source of an amount", () => {
    const unnamed = [{ money: "9.000.000 đồng" }];
    const ledger = [line("9.000.000 đồng", 9_000_000)];
    expect(found("money-without-source", { rows: unnamed, ledger })).toEqual([]);
  });
});

it.each<[CatalogId, number]>([
  ["TT17-2018-TH", 1],
  ["TT57-2026-II-PT", 0],
])("a blank Nguồn lực by %s is a blank amount: %i", (catalog, count) => {
  const spec: PlanSpec = { form: "tt57-2026-bieu2", catalog, rows: [{ resources: "" }] };
  expect(found("money-blank", spec)).toHaveLength(count);
  expect(found("resources-missing", spec)).toHaveLength(1 - count);
});
it("does not also call a blank money cell blank when its figure stands elsewhere", () => {
  expect(foundInRow("money-blank", { money: "", conditions: "20 triệu đồng" })).toBe(false);
});

it("lists a few of the numbers that are no money", () => {
  const rows = [{ task: "35 học sinh, Điều 16" }, { task: "2 đợt, 4 buổi" }];
  expect(found("numbers-not-money", { rows }).map(({ params }) => params)).toEqual([
    { words: "35 học sinh, Điều 16, 2 đợt" },
  ]);
});

describe("the form without a money column", () => {
  it.each<[string, FindingCode, boolean]>([
    ["8.000.000 đồng, ngân sách nhà nước", "money-in-sentence", true],
    ["8.000.000 đồng", "money-in-sentence", false],
    ["Không phát sinh kinh phí", "money-in-sentence", false],
    ["Đề nghị UBND xã bố trí kinh phí (theo dự toán được duyệt)", "money-undetermined", true],
    ["", "money-blank", false],
    ["", "resources-missing", true],
    ["Không phát sinh kinh phí", "resources-missing", false],
  ])("%s: %s", (resources, code, expected) => {
    const findings = found(code, { form: "tt57-2026-bieu2", rows: [{ resources }] });
    expect(findings.length > 0).toBe(expected);
  });
});

it.each([
  ["2024-2025", 0],
  ["2025-2026", 1],
] as const)("tuition fees as a source in %s", (schoolYear, count) => {
  const rows = [{ money: "5 triệu đồng, học phí", time: "Học kỳ I" }];
  expect(found("tuition-abolished", { schoolYear, rows })).toHaveLength(count);
});

describe("a figure against the unit of its column", () => {
  it.each([
    ["trieu", "216.000.000", 1],
    ["trieu", "216", 0],
    ["trieu", "216,000", 0],
    ["nghin", "5.000.000", 1],
    ["nghin", "5.000", 0],
    ["dong", "216.000.000", 0],
    [null, "216.000.000", 0],
  ] as const)("in %s: %s", (moneyUnit, money, count) => {
    const findings = found("money-unit-conflict", { moneyUnit, rows: [{ money }] });
    expect(findings).toHaveLength(count);
    if (count > 0) {
      expect(found("money-ambiguous", { moneyUnit, rows: [{ money }] })).toEqual([]);
    }
  });

  it("says both the words and what they most likely are", () => {
    const spec = { moneyUnit: "trieu", rows: [{ money: "216.000.000" }] } as const;
    expect(found("money-unit-conflict", spec)[0]?.params).toEqual({
      words: "216.000.000",
      unit: "trieu",
      amount: 216_000_000,
    });
  });
});

it("says what the parts of an amount add up to, and nothing else of it", () => {
  const rows = [{ money: "20 triệu đồng (ngân sách: 15 triệu, tài trợ: 4 triệu)" }];
  expect(found("money-parts-differ", { rows })[0]?.params).toMatchObject({
    amount: 20_000_000,
    partsAmount: 19_000_000,
  });
  expect(found("money-ambiguous", { rows })).toEqual([]);
});
