import fc from "fast-check";
import type { FundingSource } from "../../src/domain/money/funding-source";
import type { MoneyKind } from "../../src/domain/money/money-reading";
import type { FormId } from "../../src/domain/plan/form-id";
import type { Plan } from "../../src/domain/plan/plan";
import { makePlan } from "./plan-fixtures";

/** What a generated row is meant to say: the truth that totals are held against. */
export type MoneyTruth = {
  readonly criterion: string;
  readonly state: MoneyKind;
  readonly parts: readonly {
    readonly amount: number;
    readonly source: FundingSource | null;
  }[];
  /** Calendar year and quarter of its month; no year where it spans two, no quarter where several. */
  readonly year: number | null;
  readonly quarter: number | null;
};

export type MoneyPlan = { readonly plan: Plan; readonly truth: readonly MoneyTruth[] };

type Words = Pick<MoneyTruth, "state" | "parts"> & { readonly words: string };

const grouped = (amount: number) => String(amount).replace(/\B(?=(\d{3})+$)/g, ".");

const SOURCES: readonly (readonly [words: string, source: FundingSource | null])[] = [
  ["ngân sách nhà nước", "nsnn"],
  ["kinh phí tự chủ", "nsnn-tu-chu"],
  ["học phí", "hoc-phi"],
  ["xã hội hóa", "tai-tro"],
  ["quỹ Ban đại diện CMHS", "cmhs"],
];

const oneSource = fc
  .tuple(fc.integer({ min: 1, max: 999_999 }), fc.constantFrom(...SOURCES), fc.boolean())
  .map(([thousands, [name, source], inMillions]): Words => {
    const amount = inMillions ? (thousands % 900) * 1_000_000 + 1_000_000 : thousands * 1_000;
    const figure = inMillions ? `${amount / 1_000_000} triệu đồng` : `${grouped(amount)} đồng`;
    return { state: "amount", words: `${figure}, ${name}`, parts: [{ amount, source }] };
  });

const twoSources = fc
  .tuple(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 400 }))
  .map(([state, gifts]): Words => {
    const parts = [
      { amount: state * 1_000_000, source: "nsnn" as const },
      { amount: gifts * 1_000_000, source: "tai-tro" as const },
    ];
    const words = `${state + gifts} triệu (NS: ${state}tr, XHH: ${gifts}tr)`;
    return { state: "amount", words, parts };
  });

const withoutAmount = fc.constantFrom<Words>(
  { state: "none", words: "Không có", parts: [] },
  { state: "self", words: "Tự túc", parts: [] },
  { state: "undetermined", words: "Tuỳ tình hình thực tế", parts: [] },
  { state: "ambiguous", words: "216,000 triệu", parts: [] },
  { state: "range", words: "từ 10 đến 15 triệu", parts: [] },
  { state: "blank", words: "", parts: [] }
);

const money = fc.oneof(
  { weight: 4, arbitrary: oneSource },
  { weight: 2, arbitrary: twoSources },
  { weight: 2, arbitrary: withoutAmount }
);

type Time = Pick<MoneyTruth, "year" | "quarter"> & { readonly words: string };

/** Months of a school year, written out with their year. */
const time = fc.tuple(fc.nat({ max: 8 }), fc.nat({ max: 4 })).map(([first, more]): Time => {
  const months = Array.from({ length: Math.min(more, 8 - first) + 1 }, (_, n) => 8 + first + n);
  const named = months.map((month) => ({
    month: (month % 12) + 1,
    year: 2026 + (month >= 12 ? 1 : 0),
  }));
  const [from, to] = [named[0], named.at(-1)];
  if (!from || !to) throw new Error("a period has months");
  const words =
    from === to
      ? `Tháng ${from.month}/${from.year}`
      : `Từ tháng ${from.month}/${from.year} đến tháng ${to.month}/${to.year}`;
  const quarters = new Set(named.map(({ month }) => Math.ceil(month / 3)));
  const isOneYear = from.year === to.year;
  return {
    words,
    year: isOneYear ? from.year : null,
    quarter: isOneYear && quarters.size === 1 ? ([...quarters][0] ?? null) : null,
  };
});

const CRITERIA = ["1.1", "1.3", "2.2", "3.2", "4.1", "4.3"];

const row = fc.record({ money, time, criterion: fc.constantFrom(...CRITERIA) });

/** Plans of some rows on the 2026 form, with what their words are meant to say. */
export const moneyPlan: fc.Arbitrary<MoneyPlan> = fc
  .array(row, { minLength: 1, maxLength: 9 })
  .map((rows) => rows.toSorted((a, b) => a.criterion.localeCompare(b.criterion)))
  .map((rows) => ({
    plan: makePlan({
      form: "tt57-2026-bieu2" satisfies FormId,
      rows: rows.map(({ criterion, money, time }, index) => ({
        criterion,
        task: `Việc thứ ${index + 1}`,
        resources: money.words,
        time: time.words,
      })),
    }),
    truth: rows.map(({ criterion, money: { state, parts }, time: { year, quarter } }) => ({
      criterion,
      state,
      parts,
      year,
      quarter,
    })),
  }));
