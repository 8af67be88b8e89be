import { readMoney } from "../../../../src/domain/money/read-money";

const million = 1_000_000;

describe("readMoney: ambiguous", () => {
  it.each([
    ["216,000 triệu", [216 * million, 216_000 * million]],
    ["216,0\n00\ntriệu", [216 * million, 216_000 * million]],
    ["216.000 triệu", [216 * million, 216_000 * million]],
    ["1.200 triệu", [1_200 * million, 1_200_000]],
    ["1,200 triệu", [1_200_000, 1_200 * million]],
    ["1.200 nghìn", [1_200_000, 1_200]],
    ["1tr50", [1_500_000, 1_050_000]],
    ["216", [216 * million, 216_000, 216]],
    ["Dự kiến kinh phí: 216", [216 * million, 216_000, 216]],
    ["15", [15 * million, 15_000, 15]],
    ["1.5", [1_500_000, 1_500]],
    ["1.200", [1_200_000, 1_200 * million, 1_200]],
    ["5.00.000", [5 * million, 500_000]],
    [",5 triệu", [5 * million]],
    ["2 16 triệu", [216 * million, 2_160 * million]],
    ["1.500,5 đồng", [1_500_500, 1_500_500_000, 1_501]],
    ["1.234.567,89", [1_234_568, 1_234_567_890, 1_234_567_890_000]],
    ["500.000 mua sách", [500_000]],
    ["Không\n5.000.000", [5 * million]],
    ["Tuỳ tình hình thực tế, 5 triệu", [5 * million]],
    ["5 triệu; 200.000đ/tháng", [5 * million]],
    ["nt", []],
    ["Như trên", []],
    ["″", []],
    ["//", []],
    ["-//-", []],
  ])("«%s» may be %j", (text, alternatives) => {
    const reading = readMoney(text);
    expect(reading.kind).toBe("ambiguous");
    expect(reading).not.toHaveProperty("amount");
    expect(reading.original).toBe(text);
    expect([...(reading.alternatives ?? [])]).toEqual(alternatives);
  });

  it.each(["500000", "500 000"])("«%s» without a unit may be short for more", (text) => {
    expect(readMoney(text)).toMatchObject({
      kind: "ambiguous",
      alternatives: [500_000, 500 * million, 500_000 * million],
    });
  });
});
