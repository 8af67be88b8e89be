import type { MoneyUnit } from "../../../../src/domain/money/money-reading";
import { readMoney } from "../../../../src/domain/money/read-money";

const million = 1_000_000;

describe("readMoney: with the unit of the column", () => {
  it.each<[string, MoneyUnit, number]>([
    ["216", "trieu", 216 * million],
    ["216,5", "trieu", 216_500_000],
    ["1.5", "trieu", 1_500_000],
    ["500", "nghin", 500_000],
    ["5000000", "dong", 5 * million],
    ["500000", "dong", 500_000],
    ["500.000", "dong", 500_000],
    ["5 tỷ", "trieu", 5_000 * million],
    ["5.000.000 đồng", "trieu", 5 * million],
    ["15 + 5", "trieu", 20 * million],
    ["NS: 15; XHH: 5", "trieu", 20 * million],
  ])("«%s» in %s is %d đồng", (text, unit, amount) => {
    expect(readMoney(text, unit)).toMatchObject({ kind: "amount", amount });
  });

  it("makes a range of bare bounds", () => {
    expect(readMoney("20 - 30", "trieu")).toMatchObject({
      kind: "range",
      min: 20 * million,
      max: 30 * million,
    });
  });

  it.each<[string, MoneyUnit, number[]]>([
    ["216,000", "trieu", [216 * million, 216_000 * million]],
    ["5.000.000", "trieu", [5 * million, 5_000_000 * million]],
    ["2024", "trieu", [2_024 * million]],
    ["1.5", "dong", [1_500_000, 1_500, 2]],
  ])("«%s» in %s may be %j", (text, unit, alternatives) => {
    expect(readMoney(text, unit)).toMatchObject({ kind: "ambiguous", alternatives });
  });

  it("keeps zero for none", () => {
    expect(readMoney("0", "trieu")).toMatchObject({ kind: "none", amount: 0 });
  });
});
