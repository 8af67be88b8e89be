import { checkLines } from "../../../src/domain/plan/check-lines";
import { dividedByMonths } from "../../../src/domain/plan/assign-years";
import { ledgerIssues } from "../../../src/domain/plan/ledger-issues";
import type { LedgerLine } from "../../../src/domain/plan/ledger-line";
import { settlePlan } from "../../../src/domain/plan/settle-plan";
import type { RowSpec } from "../../support/plan-fixtures";
import { makePlan } from "../../support/plan-fixtures";

type Told = Partial<Omit<LedgerLine, "row" | "words" | "agreed">>;
const million = 1_000_000;

/** The ledger of the row as it was, changed by the accountant, once it follows the row as it is. */
function followed(
  before: RowSpec,
  now: RowSpec,
  enter: (line: LedgerLine) => readonly LedgerLine[]
) {
  const row = (spec: RowSpec): RowSpec => ({ id: "D01", time: "Tháng 10/2023", ...spec });
  const written = settlePlan(makePlan({ rows: [row(before)] })).plan.ledger.flatMap(enter);
  const { plan, readings } = settlePlan(makePlan({ rows: [row(now)], ledger: written }));
  const [issue] = ledgerIssues(plan, readings);
  const ledger = issue?.followed ?? [];
  expect(new Set(checkLines({ ...plan, ledger }))).toEqual(new Set(["same"]));
  return ledger;
}

/** Divided over the two kinds of state money, half of it each unless an amount is given. */
const kinds = (first: number) => (line: LedgerLine) =>
  (["nsnn-tu-chu", "nsnn-khong-tu-chu"] as const).map((source, n) => ({
    ...line,
    source,
    planned: n === 0 ? first : (line.planned ?? 0) - first,
    agreed: line.agreed && {
      ...line.agreed,
      planned: n === 0 ? first : (line.planned ?? 0) - first,
    },
  }));

const byMonths = (line: LedgerLine) =>
  dividedByMonths(
    { ...line, note: "báo giá", actual: 1 },
    [
      { year: 2023, months: 2, quarter: 4 },
      { year: 2024, months: 3, quarter: null },
    ],
    (months, of) => `Chia theo số tháng: ${months}/${of}`
  );

describe("followPlan", () => {
  it.each<[string, RowSpec, RowSpec, (line: LedgerLine) => readonly LedgerLine[], Told[]]>([
    [
      "keeps the kind of state money that the words leave open",
      { money: "5 triệu đồng, ngân sách nhà nước" },
      { money: "8 triệu đồng, ngân sách nhà nước" },
      (line) => [{ ...line, source: "nsnn-tu-chu" }],
      [{ source: "nsnn-tu-chu", planned: 8 * million, state: "amount" }],
    ],
    [
      "shares state money over its kinds as it was shared",
      { money: "5 triệu đồng, ngân sách nhà nước" },
      { money: "8 triệu đồng, ngân sách nhà nước" },
      kinds(2 * million),
      [
        { source: "nsnn-tu-chu", planned: 3.2 * million },
        { source: "nsnn-khong-tu-chu", planned: 4.8 * million },
      ],
    ],
    [
      "takes the kind that the words come to name",
      { money: "5 triệu đồng, ngân sách nhà nước" },
      { money: "8 triệu đồng, kinh phí không tự chủ" },
      (line) => [{ ...line, source: "nsnn-tu-chu" }],
      [{ source: "nsnn-khong-tu-chu", planned: 8 * million }],
    ],
    [
      "makes one line of divided years that the time no longer has",
      { money: "5 triệu đồng, ngân sách", time: "Tháng 11/2023 đến tháng 3/2024" },
      { money: "5 triệu đồng, ngân sách", time: "Tháng 3/2024" },
      byMonths,
      [{ budgetYear: 2024, quarter: 1, planned: 5 * million, actual: 1, note: "báo giá" }],
    ],
    [
      "asks again for the year where the time spans others",
      { money: "5 triệu đồng, ngân sách", time: "Tháng 11/2023 đến tháng 3/2024" },
      { money: "5 triệu đồng, ngân sách", time: "Tháng 11/2024 đến tháng 3/2025" },
      byMonths,
      [{ budgetYear: null, quarter: null, planned: 5 * million, actual: 1 }],
    ],
    [
      "keeps divided years, in their proportions, where the time still has them",
      { money: "5 triệu đồng, ngân sách", time: "Tháng 11/2023 đến tháng 3/2024" },
      { money: "10 triệu đồng, ngân sách", time: "Tháng 11/2023 đến tháng 3/2024" },
      byMonths,
      [
        { budgetYear: 2023, quarter: 4, planned: 4 * million, actual: 1 },
        { budgetYear: 2024, planned: 6 * million, actual: null },
      ],
    ],
    [
      "keeps budget items apart in the new year",
      { money: "5 triệu đồng, ngân sách" },
      { money: "5 triệu đồng, ngân sách", time: "Tháng 3/2024" },
      (line) =>
        ["6551", "6907"].map((budgetItem) => ({
          ...line,
          budgetItem,
          planned: 2.5 * million,
          agreed: line.agreed && { ...line.agreed, planned: 2.5 * million },
        })),
      [
        { budgetItem: "6551", budgetYear: 2024, quarter: 1, planned: 2.5 * million },
        { budgetItem: "6907", budgetYear: 2024, quarter: 1, planned: 2.5 * million },
      ],
    ],
  ])("%s", (_what, before, now, enter, lines) => {
    expect(followed(before, now, enter)).toMatchObject(lines);
    expect(followed(before, now, enter)).toHaveLength(lines.length);
  });
});
