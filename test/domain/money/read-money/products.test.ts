import { readMoney } from "../../../../src/domain/money/read-money";

const million = 1_000_000;

describe("readMoney: products", () => {
  it.each([
    ["2,5tr/tháng x 9 tháng", 22_500_000],
    ["300.000đ/người x 25 người", 7_500_000],
    ["25 GV × 300.000", 7_500_000],
    ["500k/lớp*3 lớp", 1_500_000],
    ["3 X 2,5 triệu", 7_500_000],
    ["50.000đ x 30 HS x 4 buổi", 6_000_000],
    ["300.000đ/người/tháng x 25 người x 2 tháng", 15 * million],
    ["2 đợt x 4.500.000 đồng/đợt = 9.000.000 đồng", 9 * million],
    ["9.000.000 đồng (2 đợt x 4.500.000 đồng)", 9 * million],
    ["2 đợt x 4,5 = 9 triệu", 9 * million],
    ["2 tr/tháng * 9 = 18tr", 18 * million],
    ["Bồi dưỡng: 4 buổi x 500.000đ; in ấn: 200.000đ", 2_200_000],
  ])("«%s» is %d đồng", (text, amount) => {
    expect(readMoney(text)).toEqual({ kind: "amount", amount, original: text });
  });

  it.each([
    ["15 bộ x 1.200.000 đồng = 17.000.000 đồng", [17_000_000, 18_000_000]],
    ["9.000.000 đồng (2 đợt x 4.000.000 đồng)", [9_000_000, 8_000_000]],
    ["5 triệu x 2 triệu", []],
    ["5 x 200", [1_000_000, 1_000_000_000, 1_000]],
  ])("«%s» does not come out", (text, alternatives) => {
    const reading = readMoney(text);
    expect(reading.kind).toBe("ambiguous");
    expect([...(reading.alternatives ?? [])].sort()).toEqual([...alternatives].sort());
  });

  it.each([
    "2,5 triệu/tháng",
    "300.000đ/người/tháng x 25 người",
    "Mỗi lớp 500.000 đồng",
    "500 nghìn mỗi buổi",
    "500.000đ cho mỗi em",
    "Hằng tháng chi 2 triệu",
    "10 đến 15 triệu đồng/năm",
  ])("«%s» is a price without a count", (text) => {
    expect(readMoney(text)).toEqual({ kind: "undetermined", original: text });
  });
});
