import fc from "fast-check";
import { FUNDING_SOURCES } from "../../../src/domain/money/funding-source";
import type { MoneyKind } from "../../../src/domain/money/money-reading";
import { leftOutRows } from "../../../src/taskpane/rollup/left-out-rows";
import { shortenedWords } from "../../../src/taskpane/rollup/shortened-words";
import { sourceShares } from "../../../src/taskpane/rollup/source-shares";
import { yearLines } from "../../../src/taskpane/rollup/year-lines";
import { SAMPLE_PLAN, sampleRow } from "./sample-plan";

describe("sourceShares", () => {
  it("puts the largest first and money of unknown source last, whatever it is", () => {
    const shares = sourceShares({ nsnn: 10, unknown: 90, "tai-tro": 40, cmhs: 0 });
    expect(shares).toEqual([
      { source: "tai-tro", amount: 40, length: 40 / 90 },
      { source: "nsnn", amount: 10, length: 10 / 90 },
      { source: "unknown", amount: 90, length: 1 },
    ]);
  });

  it("has no share where nothing is paid", () => {
    expect(sourceShares({})).toEqual([]);
    expect(sourceShares({ nsnn: 0 })).toEqual([]);
  });

  it("loses no đồng, and no bar is longer than the width", () => {
    const amounts = fc.dictionary(
      fc.constantFrom(...FUNDING_SOURCES, "unknown"),
      fc.nat({ max: 1_000_000_000 })
    );
    fc.assert(
      fc.property(amounts, (bySource) => {
        const shares = sourceShares(bySource);
        const sum = Object.values(bySource).reduce((total, amount) => total + amount, 0);
        expect(shares.reduce((total, { amount }) => total + amount, 0)).toBe(sum);
        expect(shares.every(({ length }) => length > 0 && length <= 1)).toBe(true);
      })
    );
  });
});

describe("yearLines", () => {
  const lines = (
    byBudgetYear: Readonly<Record<string, number>>,
    schoolYear = SAMPLE_PLAN.schoolYear
  ) =>
    yearLines({ schoolYear, totals: { ...SAMPLE_PLAN.totals, byBudgetYear } }).map(
      ({ year, amount }) => `${year}: ${amount}`
    );

  it.each([
    [{ "2026": 57 }, ["2026: 57", "2027: 0"]],
    [{}, ["2026: 0", "2027: 0"]],
    [
      { undated: 3, spansYears: 2, "2028": 1 },
      ["2026: 0", "2027: 0", "2028: 1", "spansYears: 2", "undated: 3"],
    ],
  ])("lists %j by year, both of the school year always", (byBudgetYear, expected) => {
    expect(lines(byBudgetYear)).toEqual(expected);
  });

  it("knows only the years with money where the plan names no school year", () => {
    expect(lines({ "2027": 5 }, null)).toEqual(["2027: 5"]);
  });
});

describe("leftOutRows", () => {
  it("lists what must be settled first, and neither what is counted nor what costs nothing", () => {
    const kinds: readonly MoneyKind[] = [
      "in-kind",
      "amount",
      "blank",
      "none",
      "ambiguous",
      "self",
      "range",
      "other",
      "undetermined",
      "ambiguous",
    ];
    const rows = kinds.map((moneyKind, index) => sampleRow(index + 1, "1.1", { moneyKind }));
    expect(leftOutRows(rows).map(({ number, moneyKind }) => `${number} ${moneyKind}`)).toEqual([
      "5 ambiguous",
      "10 ambiguous",
      "7 range",
      "9 undetermined",
      "8 other",
      "3 blank",
      "6 self",
      "1 in-kind",
    ]);
  });
});

describe("shortenedWords", () => {
  it.each([
    ["216,000 triệu", "216,000 triệu"],
    [" Tuỳ tình hình\n thực tế ", "Tuỳ tình hình thực tế"],
    ["", ""],
  ])("puts %j on one line", (words, expected) => {
    expect(shortenedWords(words)).toBe(expected);
  });

  it("cuts long words between two of them", () => {
    const long = "Kinh phí chi thường xuyên ".repeat(8);
    const short = shortenedWords(long);
    expect(short.length).toBeLessThanOrEqual(91);
    expect(short).toMatch(/ (Kinh|phí|chi|thường|xuyên)…$/);
  });

  it("cuts one endless word too", () => {
    expect(shortenedWords("x".repeat(300)).length).toBeLessThanOrEqual(91);
  });
});
