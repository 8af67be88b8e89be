import type { FundingSource } from "../../../src/domain/money/funding-source";
import type { MoneyUnit } from "../../../src/domain/money/money-reading";
import { readMoney } from "../../../src/domain/money/read-money";

const million = 1_000_000;

describe("readMoney: digits that are no whole number", () => {
  it.each([
    "#DIV/0!",
    "#N/A",
    "#REF!",
    "#VALUE!",
    "#NUM!",
    "#NAME?",
    "5OO.000",
    "5.OOO.000 đồng",
    "5.O00.000",
    "xx.000.000đ",
    "xx.000.000",
    "…000.000đ",
    "...000.000 đồng",
    "…..000.000",
    "___.000.000đ",
    "?.000.000",
    "l.500.000",
    "l.500.000đ",
    "I5.000.000 đồng",
    "5l triệu",
    "x5.000.000đ",
    "5.000.00O",
    "5.000.xxx đồng",
    "5.000.… đồng",
    "5… triệu",
    "5x.000.000",
    "0909123456",
    "0909 123 456",
    "0909.123.456",
    "+84909123456",
    "mươi triệu",
    "vài mươi triệu",
  ])("«%s» has no amount to be read", (text) => {
    for (const unit of [undefined, "trieu", "dong"] as const) {
      const reading = readMoney(text, unit);
      expect([reading.kind, reading.alternatives ?? []]).toEqual(["ambiguous", []]);
    }
  });

  it.each([
    ["Liên hệ 0909123456, 5 triệu", 5],
    ["ĐT: 0909 123 456; kinh phí 5 triệu", 5],
  ])("«%s» leaves %d triệu beside a telephone number", (text, millions) => {
    expect(readMoney(text)).toMatchObject({ kind: "amount", amount: millions * million });
  });
});

describe("readMoney: doubtful amounts", () => {
  it.each<[string, number[]]>([
    ["7 triệu 5 trăm", [7_500_000, 7_000_500]],
    ["1 tỷ 5 trăm", [1_500 * million, 1_000_000_500]],
    ["1 tỷ hai", [1_200 * million, 1_000_000_002]],
    ["7 triệu năm", [7_500_000, 7_000_005]],
    ["1 triệu rưỡi 5", [1_500_000]],
    ["năm triệu năm", [5_500_000, 5_000_005]],
    ["hai triệu tư", [2_400_000, 2_000_004]],
    ["hai triệu năm trăm", [2_500_000, 2_000_500]],
    ["một tỷ hai", [1_200 * million, 1_000_000_002]],
    ["15 và 5 triệu", [20 * million, 15_005_000, 5_000_015, 15 * million, 15_000, 15, 5 * million]],
    ["50% của 20 triệu", [10 * million, 20 * million]],
    ["20 triệu +/- 10%", [22 * million, 18 * million, 20 * million]],
    ["30 HS x 2 triệu x 50%", [30 * million, 60 * million]],
    ["20 triệu x 50%", [10 * million, 20 * million]],
    ["giảm 5 triệu", [5 * million]],
    ["-5000000", [5 * million]],
    ["-5.000.000", [5 * million]],
    ["−5.000.000 đồng", [5 * million]],
    ["âm 5 triệu", [5 * million]],
    ["trừ 5 triệu", [5 * million]],
    ["20 triệu (NS: 15; XHH: 3)", [20 * million]],
  ])("«%s» may be %j", (text, alternatives) => {
    const reading = readMoney(text);
    expect(reading.kind).toBe("ambiguous");
    expect(reading).not.toHaveProperty("amount");
    expect(reading.alternatives).toEqual(alternatives);
  });

  it("does not add up a list that leaves its unit to the last", () => {
    const { kind, alternatives } = readMoney("10, 20 triệu");
    expect(kind).toBe("ambiguous");
    expect(alternatives).toEqual(expect.arrayContaining([30 * million, 20 * million]));
  });
});
