import { readMoney } from "../../../../src/domain/money/read-money";

const million = 1_000_000;

describe("readMoney: amounts", () => {
  it.each([
    ["71.365.300 đồng", 71_365_300],
    ["5.000.000", 5 * million],
    ["5.000.000đ", 5 * million],
    ["5.000.000 đ", 5 * million],
    ["5.000.000₫", 5 * million],
    ["5.000.000 đồng", 5 * million],
    ["5.000.000 VNĐ", 5 * million],
    ["VND 5.000.000", 5 * million],
    ["5,000,000", 5 * million],
    ["5,000,000.00", 5 * million],
    ["5 000 000", 5 * million],
    ["5\u00A0000\u00A0000", 5 * million],
    ["5000000", 5 * million],
    ["5tr", 5 * million],
    ["5 tr", 5 * million],
    ["5 tr.", 5 * million],
    ["5trđ", 5 * million],
    ["5 tr.đ", 5 * million],
    ["5 triệu", 5 * million],
    ["05 triệu đồng", 5 * million],
    ["- 5 triệu đồng", 5 * million],
    ["5.000.000,-", 5 * million],
    ["(5.000.000)", 5 * million],
    ["216 (triệu đồng)", 216 * million],
    ["1tr5", 1_500_000],
    ["1 tr 5", 1_500_000],
    ["1tr500", 1_500_000],
    ["1tr05", 1_050_000],
    ["2 triệu rưỡi", 2_500_000],
    ["2,5 triệu", 2_500_000],
    ["2.5 triệu", 2_500_000],
    ["1,25 triệu", 1_250_000],
    ["71,3653 triệu", 71_365_300],
    ["0,500 triệu", 500_000],
    ["1.234,5 triệu", 1_234_500_000],
    ["1 tỷ 200 triệu", 1_200 * million],
    ["1 tỷ 2 triệu", 1_002 * million],
    ["1,2 tỷ", 1_200 * million],
    ["1 tỉ 2", 1_200 * million],
    ["1 triệu 500 nghìn đồng", 1_500_000],
    ["2 trăm triệu", 200 * million],
    ["500 nghìn", 500_000],
    ["500 ngàn", 500_000],
    ["500k", 500_000],
    ["500K", 500_000],
    ["500.000", 500_000],
    ["1.200 đồng", 1_200],
    ["Mua sách: 500.000", 500_000],
    ["5.000.000 mua sách", 5 * million],
    ["Năm học 2025-2026 10 triệu", 10 * million],
    ["Hỗ trợ 5 HS nghèo: 2.500.000đ", 2_500_000],
    ["TT 16/2018, đợt 1: 5 triệu", 5 * million],
    ["\uFF15.000.000 đồng", 5 * million],
    ["12 tri ệu", 12 * million],
    ["10 triệu (2,5 triệu/tháng)", 10 * million],
    ["20 triệu (theo dự toán được duyệt)", 20 * million],
  ])("«%s» is %d đồng", (text, amount) => {
    expect(readMoney(text)).toEqual({ kind: "amount", amount, original: text });
  });

  it.each([
    ["a break before a separator", "71.365\n.300\nđồng", 71_365_300],
    ["a break after a separator", "71.365.\n300 đồng", 71_365_300],
    ["a break within digits", "5.000.0\n00", 5 * million],
    ["spaces around a separator", "2 , 5 triệu", 2_500_000],
    ["a break before the unit", "12 triệu\nđồng", 12 * million],
  ])("closes up %s", (_case, text, amount) => {
    expect(readMoney(text)).toMatchObject({ kind: "amount", amount });
  });

  it.each([
    ["Bằng chữ: Hai mươi triệu đồng", 20 * million],
    ["Năm triệu đồng", 5 * million],
    ["hai mươi lăm triệu năm trăm nghìn đồng chẵn", 25_500_000],
    ["một tỷ hai trăm triệu đồng", 1_200 * million],
    ["Hai triệu rưỡi", 2_500_000],
    ["20.000.000 đồng (Bằng chữ: Hai mươi triệu đồng)", 20 * million],
    ["20.000.000 đồng, bằng chữ: hai mươi triệu đồng", 20 * million],
  ])("reads the words of «%s»", (text, amount) => {
    expect(readMoney(text)).toEqual({ kind: "amount", amount, original: text });
  });

  it.each([
    ["Mua tủ 5 triệu", 5],
    ["Mua đèn 2 triệu", 2],
    ["Mời báo cáo viên 5 triệu", 5],
    ["10 triệu mời giảng viên", 10],
    ["Hạng mục sân trường 20 triệu", 20],
    ["Sửa hàng rào 20 triệu", 20],
    ["Mua máy mới 10 triệu", 10],
    ["2 tủ 5 ngăn: 10 triệu", 10],
    ["Ban giám hiệu mua loa 3 triệu, sửa mái che 7 triệu", 10],
  ])("does not take another word for the one it folds like: «%s»", (text, millions) => {
    expect(readMoney(text)).toMatchObject({ kind: "amount", amount: millions * million });
  });

  it("leaves amount and words that differ to the user", () => {
    expect(readMoney("20.000.000 đồng (Bằng chữ: Hai triệu đồng)")).toMatchObject({
      kind: "ambiguous",
      alternatives: [20 * million, 2 * million],
    });
  });
});
