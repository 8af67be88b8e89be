import { readMoney } from "../../../../src/domain/money/read-money";

const million = 1_000_000;

describe("readMoney: ranges", () => {
  it.each([
    ["10-15 triệu", { min: 10 * million, max: 15 * million }],
    ["10 – 15tr", { min: 10 * million, max: 15 * million }],
    ["từ 10 đến 15 triệu", { min: 10 * million, max: 15 * million }],
    ["Từ 10.000.000đ đến 15.000.000đ", { min: 10 * million, max: 15 * million }],
    ["500.000 - 1 triệu", { min: 500_000, max: million }],
    ["Khoảng 1,5 - 2 triệu đồng", { min: 1_500_000, max: 2 * million }],
    ["khoảng 10 triệu", { min: 10 * million, max: 10 * million }],
    ["~10tr", { min: 10 * million, max: 10 * million }],
    ["trên dưới 10 triệu", { min: 10 * million, max: 10 * million }],
    ["dưới 20 triệu", { max: 20 * million }],
    ["không quá 20 triệu đồng", { max: 20 * million }],
    ["Tối đa 20 triệu", { max: 20 * million }],
    ["trên 5 triệu", { min: 5 * million }],
    ["không dưới 5 triệu", { min: 5 * million }],
    ["5 triệu trở lên", { min: 5 * million }],
    ["Mua loa 3 triệu; sửa mái che 5-7 triệu", { min: 8 * million, max: 10 * million }],
  ])("«%s» is %j", (text, bounds) => {
    expect(readMoney(text)).toEqual({ kind: "range", ...bounds, original: text });
  });

  it("names the source", () => {
    expect(readMoney("Vận động tài trợ khoảng 10 triệu")).toMatchObject({ source: "tai-tro" });
  });

  it.each([
    ["15-10 triệu", [10 * million, 15 * million]],
    ["10-15", [15 * million, 10 * million]],
  ])("«%s» is no certain range", (text, plausible) => {
    const reading = readMoney(text);
    expect(reading.kind).toBe("ambiguous");
    expect(reading.alternatives).toEqual(expect.arrayContaining(plausible));
  });
});
