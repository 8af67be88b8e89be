import type { FundingSource } from "../../../../src/domain/money/funding-source";
import type { MoneyUnit } from "../../../../src/domain/money/money-reading";
import { readMoney } from "../../../../src/domain/money/read-money";

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
    "5.000.00O",
    "5.000.xxx đồng",
    "5.000.… đồng",
    "5… triệu",
    "5x.000.000",
  ])("«%s» has no amount to be read", (text) => {
    for (const unit of [undefined, "trieu", "dong"] as const) {
      const reading = readMoney(text, unit);
      expect([reading.kind, reading.alternatives ?? []]).toEqual(["ambiguous", []]);
    }
  });

  it.each([
    ["0909123456", "other"],
    ["0909 123 456", "other"],
    ["0909.123.456", "other"],
    ["+84909123456", "other"],
    ["028 3812 3456", "other"],
    ["02838123456", "other"],
    ["mươi triệu", "undetermined"],
    ["vài mươi triệu", "undetermined"],
    ["vài trăm triệu", "undetermined"],
  ])("«%s» is %s", (text, kind) => {
    for (const unit of [undefined, "trieu", "dong"] as const) {
      expect(readMoney(text, unit)).toEqual({ kind, original: text });
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
    ["1 tỷ hai đồng", [1_200 * million, 1_000_000_002]],
    ["1 tỷ hai", [1_200 * million, 1_000_000_002]],
    ["7 triệu năm", [7_500_000, 7_000_005]],
    ["năm triệu năm", [5_500_000, 5_000_005]],
    ["hai triệu tư", [2_400_000, 2_000_004]],
    ["hai triệu năm trăm", [2_500_000, 2_000_500]],
    ["một tỷ hai", [1_200 * million, 1_000_000_002]],
    ["50% của 20 triệu", [10 * million, 20 * million]],
    ["20 triệu +/- 10%", [20 * million]],
    ["30 HS x 2 triệu x 50%", [30 * million, 60 * million]],
    ["x5.000.000đ", [5 * million]],
    ["0912345678 đồng", [912_345_678]],
    ["20 triệu x 50%", [10 * million, 20 * million]],
    ["giảm 5 triệu", [5 * million]],
    ["-5000000", [5 * million]],
    ["-5.000.000", [5 * million]],
    ["−5.000.000 đồng", [5 * million]],
    ["âm 5 triệu", [5 * million]],
    ["trừ 5 triệu", [5 * million]],
  ])("«%s» may be %j", (text, alternatives) => {
    const reading = readMoney(text);
    expect(reading.kind).toBe("ambiguous");
    expect(reading).not.toHaveProperty("amount");
    expect(reading.alternatives).toEqual(alternatives);
  });

  it.each([
    ["10, 20 triệu", [30 * million, 20 * million]],
    ["15 và 5 triệu", [20 * million, 5 * million]],
    ["20 triệu (NS: 15; XHH: 3)", [20 * million, 18 * million]],
    ["20 triệu (15; 5)", [20 * million]],
  ])("«%s» leaves open what belongs together, among others %j", (text, alternatives) => {
    const reading = readMoney(text);
    expect(reading.kind).toBe("ambiguous");
    expect(reading.alternatives).toEqual(expect.arrayContaining(alternatives));
  });

  it.each<[string, MoneyUnit | undefined, number[]]>([
    ["20", "dong", [20 * million, 20_000, 20]],
    ["500", "dong", [500_000, 500 * million, 500]],
    ["2500000.5", undefined, [2_500_001, 2_500_000_500, 2_500_000_500_000]],
    ["2500000.5", "dong", [2_500_001, 2_500_000_500, 2_500_000_500_000]],
  ])("«%s» in %s may be %j", (text, unit, alternatives) => {
    expect(readMoney(text, unit)).toMatchObject({ kind: "ambiguous", alternatives });
  });
});

describe("readMoney: words that only look doubtful", () => {
  it.each([
    ["7 triệu năm 2025", 7 * million],
    ["7 triệu năm nay", 7 * million],
    ["5 triệu ba mẹ góp", 5 * million],
    ["7 triệu 5 trăm nghìn", 7_500_000],
    ["hai triệu năm trăm đồng", 2_000_500],
    ["hai mươi triệu", 20 * million],
    ["Mua ấm 5 triệu", 5 * million],
    ["Mua sách.Kinh phí 5 triệu", 5 * million],
    ["5 triệu, phấn đấu 95% học sinh đạt", 5 * million],
    ["80% học sinh được hỗ trợ, 5 triệu", 5 * million],
    ["3x2,5 triệu", 7_500_000],
    ["30x50.000đ", 1_500_000],
    ["2,25x 3 triệu", 6_750_000],
    ["2,5x3 triệu", 7_500_000],
    ["5 chai 1,5l: 500.000đ", 500_000],
    ["H1.1.05: 5 triệu", 5 * million],
    ["5.000.000...", 5 * million],
    ["7 triệu (VAT 100%)", 7 * million],
    ["Mua 5m2 gạch, 5 triệu", 5 * million],
  ])("«%s» is certain", (text, amount) => {
    expect(readMoney(text)).toMatchObject({ kind: "amount", amount });
  });

  it.each([
    ["từ 20 tới 30 triệu", { min: 20 * million, max: 30 * million }],
    ["20 tới 30 triệu", { min: 20 * million, max: 30 * million }],
    ["tới 30 triệu", { max: 30 * million }],
    ["Tối đa 30 triệu", { max: 30 * million }],
  ])("«%s» is %j", (text, bounds) => {
    expect(readMoney(text)).toEqual({ kind: "range", ...bounds, original: text });
  });
});

describe("readMoney: whose money it is", () => {
  it.each([
    ["20 triệu (50% XHH)", 20],
    ["20 triệu (50% NS, 50% XHH)", 20],
    ["20 triệu, NSNN 70%", 20],
    ["NSNN 70%: 20 triệu", 20],
    ["15 triệu ngoài ngân sách", 15],
    ["15 triệu không từ ngân sách", 15],
    ["15 triệu không thuộc nguồn XHH", 15],
  ])("«%s» is %d triệu without a source", (text, millions) => {
    expect(readMoney(text)).toEqual({ kind: "amount", amount: millions * million, original: text });
  });

  type Part = [number, FundingSource];

  it.each<[string, MoneyUnit | undefined, Part[]]>([
    [
      "20 triệu (NS: 15; XHH: 5)",
      undefined,
      [
        [15, "nsnn"],
        [5, "tai-tro"],
      ],
    ],
    [
      "20 triệu, trong đó NS: 15, XHH: 5",
      undefined,
      [
        [15, "nsnn"],
        [5, "tai-tro"],
      ],
    ],
    ["20 triệu (100% XHH)", undefined, [[20, "tai-tro"]]],
    [
      "NSNN: 10 triệu đồng; XHH: 5 triệu đồng",
      undefined,
      [
        [10, "nsnn"],
        [5, "tai-tro"],
      ],
    ],
    [
      "NSNN: 10.000.000; XHH: 5.000.000",
      undefined,
      [
        [10, "nsnn"],
        [5, "tai-tro"],
      ],
    ],
    [
      "NSNN: 10.000.000; XHH: 5.000.000",
      "dong",
      [
        [10, "nsnn"],
        [5, "tai-tro"],
      ],
    ],
    [
      "NSNN: 10; XHH: 5",
      "trieu",
      [
        [10, "nsnn"],
        [5, "tai-tro"],
      ],
    ],
    ["NSNN: Không; XHH: 5 triệu", undefined, [[5, "tai-tro"]]],
    ["NSNN: -; XHH: 5 triệu", undefined, [[5, "tai-tro"]]],
    ["NSNN: 0; XHH: 5 triệu", undefined, [[5, "tai-tro"]]],
    ["NSNN: 5 triệu; XHH: Không", undefined, [[5, "nsnn"]]],
    ["NSNN: Không; XHH: 5", "trieu", [[5, "tai-tro"]]],
    ["NSNN -\n15 triệu", undefined, [[15, "nsnn"]]],
  ])("«%s» in %s has the parts %j", (text, unit, parts) => {
    const [[, source] = []] = parts;
    expect(readMoney(text, unit)).toEqual({
      kind: "amount",
      amount: parts.reduce((sum, [millions]) => sum + millions, 0) * million,
      parts: parts.map(([millions, from]) => ({ amount: millions * million, source: from })),
      ...(parts.length === 1 ? { source } : {}),
      original: text,
    });
  });

  it("is none if every source gives nothing", () => {
    expect(readMoney("NSNN: Không; XHH: Không")).toMatchObject({ kind: "none", amount: 0 });
  });
});

describe("readMoney: another currency or an amount either way", () => {
  it.each(["5 triệu USD", "5.000 USD", "$500", "10.000 đô la", "±20 triệu", "20 triệu ±"])(
    "«%s» is no certain amount",
    (text) => {
      expect(readMoney(text).kind).not.toBe("amount");
    }
  );
});
