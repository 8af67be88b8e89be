import fc from "fast-check";
import { FUNDING_NAMES } from "../../../src/domain/money/funding-names";
import { FUNDING_SOURCES } from "../../../src/domain/money/funding-source";
import { moneyParts } from "../../../src/domain/money/money-parts";
import type { MoneyPart } from "../../../src/domain/money/money-reading";
import { moneyWords } from "../../../src/domain/money/money-words";
import { readFundingSources } from "../../../src/domain/money/read-funding-sources";
import { readMoney } from "../../../src/domain/money/read-money";

const SOURCES = [...FUNDING_SOURCES, null];
const UNITS = [undefined, "trieu", "nghin", "dong"] as const;

const amounts = fc.oneof(
  fc.integer({ min: 1, max: 10 ** 12 }),
  fc.integer({ min: 1, max: 999 }).map((thousands) => thousands * 1_000),
  fc.integer({ min: 1, max: 9_999 }).map((hundreds) => hundreds * 100_000)
);
const part = fc.record({ amount: amounts, source: fc.constantFrom(...SOURCES) });
const split = fc.uniqueArray(part, {
  minLength: 1,
  maxLength: 4,
  selector: ({ source }) => source,
});

function total(parts: readonly MoneyPart[]): number {
  return parts.reduce((sum, { amount }) => sum + amount, 0);
}

describe("moneyWords", () => {
  it.each([
    [[], ""],
    [[{ amount: 0, source: "tai-tro" }], ""],
    [[{ amount: 45_000_000, source: null }], "45.000.000 đồng"],
    [[{ amount: 12_000_000, source: "tai-tro" }], "12.000.000 đồng, tài trợ"],
    [
      [
        { amount: 45_000_000, source: "nsnn-tu-chu" },
        { amount: 12_000_000, source: "tai-tro" },
      ],
      "45.000.000 đồng, ngân sách nhà nước giao tự chủ; 12.000.000 đồng, tài trợ",
    ],
    [
      [
        { amount: 5_000_000, source: null },
        { amount: 0, source: "nsnn" },
        { amount: 3_000_000, source: "hoc-phi" },
      ],
      "5.000.000 đồng + 3.000.000 đồng, học phí",
    ],
    [
      [
        { amount: 5_000_000, source: "cmhs" },
        { amount: 3_000_000, source: "cmhs" },
      ],
      "8.000.000 đồng, kinh phí của Ban đại diện cha mẹ học sinh",
    ],
  ] as const)("%j", (parts, words) => {
    expect(moneyWords(parts)).toBe(words);
  });

  it.each([-1, 0.5, Number.NaN, 2 ** 60])("refuses %d đồng", (amount) => {
    expect(() => moneyWords([{ amount, source: null }])).toThrow(RangeError);
  });

  it.each(UNITS)("reads back the same split under a heading with the unit %s", (unit) => {
    fc.assert(
      fc.property(split, (parts) => {
        const reading = readMoney(moneyWords(parts), unit);
        expect(reading).toMatchObject({ kind: "amount", amount: total(parts) });
        expect(moneyParts(reading)).toEqual(parts);
      }),
      { numRuns: 1_000 }
    );
  });

  it("is the way back of moneyParts where sources repeat", () => {
    const anyParts = fc.array(part, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(anyParts, (parts) => {
        const once = moneyParts(readMoney(moneyWords(parts)));
        expect(total(once)).toBe(total(parts));
        expect(moneyParts(readMoney(moneyWords(once)))).toEqual(once);
      })
    );
  });
});

it.each(Object.entries(FUNDING_NAMES))("%s is what «%s» names", (source, name) => {
  expect(readFundingSources(name)).toEqual([source]);
});

describe("moneyParts", () => {
  it.each([
    ["5.000.000 đồng", [{ amount: 5_000_000, source: null }]],
    ["12 triệu đồng tài trợ", [{ amount: 12_000_000, source: "tai-tro" }]],
    [
      "20 triệu (NS: 15tr, XHH: 5tr)",
      [
        { amount: 15_000_000, source: "nsnn" },
        { amount: 5_000_000, source: "tai-tro" },
      ],
    ],
    ["216,000 triệu", []],
    ["từ 10 đến 15 triệu", []],
    ["Không có", []],
    ["Tự túc", []],
    ["", []],
  ])("«%s» holds %j", (words, parts) => {
    expect(moneyParts(readMoney(words))).toEqual(parts);
  });
});
