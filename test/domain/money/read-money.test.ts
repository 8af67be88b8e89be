import type { FundingSource } from "../../../src/domain/money/funding-source";
import type { MoneyKind, MoneyUnit } from "../../../src/domain/money/money-reading";
import { readMoney } from "../../../src/domain/money/read-money";

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

describe("readMoney: parts", () => {
  type Part = [number, FundingSource | null];

  it.each<[string, number, Part[]]>([
    [
      "20 triệu (NS: 15tr, XHH: 5tr)",
      20 * million,
      [
        [15 * million, "nsnn"],
        [5 * million, "tai-tro"],
      ],
    ],
    [
      "NSNN 15tr + tài trợ 5tr",
      20 * million,
      [
        [15 * million, "nsnn"],
        [5 * million, "tai-tro"],
      ],
    ],
    [
      "18 triệu đồng, trong đó ngân sách 10 triệu đồng, tài trợ của cựu học sinh 8 triệu đồng",
      18 * million,
      [
        [10 * million, "nsnn"],
        [8 * million, "tai-tro"],
      ],
    ],
    [
      "45 triệu đồng, ngân sách chi thường xuyên; 12 triệu đồng tài trợ",
      57 * million,
      [
        [45 * million, "nsnn-tu-chu"],
        [12 * million, "tai-tro"],
      ],
    ],
    [
      "12 triệu đồng, ngân sách chi thường xuyên (mua máy quét, ổ lưu trữ)",
      12 * million,
      [[12 * million, "nsnn-tu-chu"]],
    ],
    [
      "2 đợt x 4.500.000 đồng/đợt = 9.000.000 đồng, ngân sách chi thường xuyên",
      9 * million,
      [[9 * million, "nsnn-tu-chu"]],
    ],
    [
      "Giáo viên, phụ huynh tham gia 30 ngày công; 3,5 triệu đồng nguồn xã hội hóa",
      3_500_000,
      [[3_500_000, "tai-tro"]],
    ],
    [
      "Tổng: 35.000.000; NSNN: 30.000.000; XHH: 5.000.000",
      35 * million,
      [
        [30 * million, "nsnn"],
        [5 * million, "tai-tro"],
      ],
    ],
    [
      "NSNN: 30.000.000; XHH: 5.000.000; tổng cộng 35.000.000",
      35 * million,
      [
        [30 * million, "nsnn"],
        [5 * million, "tai-tro"],
      ],
    ],
    [
      "20 triệu: NS 15tr, XHH 5tr",
      20 * million,
      [
        [15 * million, "nsnn"],
        [5 * million, "tai-tro"],
      ],
    ],
    [
      "NS:\n15 triệu\nXHH:\n5 triệu",
      20 * million,
      [
        [15 * million, "nsnn"],
        [5 * million, "tai-tro"],
      ],
    ],
    [
      "Ngân sách 15 triệu đồng và xã hội hóa 5 triệu đồng",
      20 * million,
      [
        [15 * million, "nsnn"],
        [5 * million, "tai-tro"],
      ],
    ],
    [
      "NS 15tr XHH 5tr",
      20 * million,
      [
        [15 * million, "nsnn"],
        [5 * million, "tai-tro"],
      ],
    ],
    [
      "15tr NS\n5tr XHH",
      20 * million,
      [
        [15 * million, "nsnn"],
        [5 * million, "tai-tro"],
      ],
    ],
    ["NS 10 triệu (mua máy 7 triệu, mua loa 3 triệu)", 10 * million, [[10 * million, "nsnn"]]],
    [
      "Mua loa 3 triệu; sửa mái che 7 triệu tài trợ",
      10 * million,
      [
        [3 * million, null],
        [7 * million, "tai-tro"],
      ],
    ],
    ["20 triệu đồng\nNgân sách\nnhà nước", 20 * million, [[20 * million, "nsnn"]]],
    ["Kinh phí tự túc 2 triệu", 2 * million, [[2 * million, "tu-tuc"]]],
    ["UBND phường hỗ trợ 20 triệu đồng", 20 * million, [[20 * million, "nsnn"]]],
  ])("«%s» has %d đồng in %j", (text, amount, parts) => {
    const reading = readMoney(text);
    expect(reading).toMatchObject({
      kind: "amount",
      amount,
      parts: parts.map(([share, source]) => ({ amount: share, source })),
    });
  });

  it.each([
    "ngân sách và XHH 20 triệu",
    "20 triệu (ngân sách, XHH)",
    "Năm 2025: 12 triệu; năm 2026: 8 triệu",
    "Mua 2 máy in 15 triệu, sửa 3 quạt 5 triệu",
    "15tr + 5tr",
    "15tr + 5tr = 20tr",
  ])("«%s» is 20 triệu whose shares by source are not said", (text) => {
    expect(readMoney(text)).toEqual({ kind: "amount", amount: 20 * million, original: text });
  });

  it.each([
    ["20 triệu (NS: 15tr, XHH: 3tr)", [20, 18]],
    ["20 triệu, trong đó ngân sách 15 triệu", [20, 15]],
    ["15tr + 5tr = 21tr", [21, 20]],
    ["15 triệu, 5 triệu", [20, 15, 5]],
    ["Dự toán 15 triệu được duyệt 12 triệu", [27, 15, 12]],
    ["Dự toán 15 triệu\nđược duyệt 12 triệu", [27, 15, 12]],
    ["Tăng từ 15 triệu lên 20 triệu", [35, 15, 20]],
    ["NS 15 triệu đồng, còn lại XHH", [15]],
    ["15 triệu + XHH", [15]],
    ["Hỗ trợ 5 triệu tiền sách cho mỗi lớp", [5]],
    ["Năm trước đã chi 15 triệu, năm nay dự kiến 5 triệu", [20, 15, 5]],
    ["5.000.000\n3.000.000", [8, 5, 3]],
    ["1. 5 triệu NS\n2. 3 triệu XHH", [3.8, 4.5, 7.3, 8]],
  ])("«%s» is not certain", (text, alternatives) => {
    const reading = readMoney(text);
    expect(reading.kind).toBe("ambiguous");
    expect(reading.alternatives).toEqual(
      alternatives.map((amount) => Math.round(amount * million))
    );
    expect(reading).not.toHaveProperty("amount");
  });

  it("names the source of an amount that is not certain", () => {
    expect(readMoney("216,000 triệu, NSNN")).toMatchObject({ kind: "ambiguous", source: "nsnn" });
  });
});

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

describe("readMoney: without an amount", () => {
  it.each<[string, MoneyKind, FundingSource | null]>([
    ["", "blank", null],
    [" \n\u00A0", "blank", null],
    ["……", "blank", null],
    ["Nguồn ngân sách", "undetermined", "nsnn"],
    ["Ngân\nsách nhà nước", "undetermined", "nsnn"],
    ["Hỗ trợ nghiệp vụ công tác Đội", "in-kind", null],
    ["Giáo viên và trẻ cùng làm", "in-kind", null],
    ["30 ngày công", "in-kind", null],
    ["Không\nChi khác", "other", "other"],
    ["Tuỳ tình hình thực tế", "undetermined", null],
    ["Tùy tình hình thực tế", "undetermined", null],
    ["Tuỳ tình hình", "undetermined", null],
    ["Theo thực tế", "undetermined", null],
    ["Theo thực tế phát sinh", "undetermined", null],
    ["Theo dự toán", "undetermined", null],
    ["Theo dự toán được duyệt", "undetermined", null],
    ["Chưa xác định", "undetermined", null],
    ["Đang xác định", "undetermined", null],
    ["Chưa có kinh phí", "undetermined", null],
    ["Không xác định", "undetermined", null],
    ["Không sử dụng ngân sách; tài trợ", "other", "tai-tro"],
    ["Theo nguồn kinh phí được cấp", "undetermined", null],
    ["Theo quy chế chi tiêu nội bộ", "undetermined", "nsnn-tu-chu"],
    ["Theo quy định", "undetermined", null],
    ["Chi khác", "undetermined", "other"],
    ["Chi thường xuyên", "undetermined", "nsnn-tu-chu"],
    ["Kinh phí hoạt động", "undetermined", "nsnn"],
    ["Ngân sách", "undetermined", "nsnn"],
    ["NSNN", "undetermined", "nsnn"],
    ["NS", "undetermined", "nsnn"],
    ["NS cấp", "undetermined", "nsnn"],
    ["KP tự chủ", "undetermined", "nsnn-tu-chu"],
    ["Kinh phí không tự chủ", "undetermined", "nsnn-khong-tu-chu"],
    ["100% ngân sách", "undetermined", "nsnn"],
    ["Ngân sách, XHH", "undetermined", null],
    ["Đề nghị UBND xã bố trí kinh phí sửa chữa (theo dự toán được duyệt)", "undetermined", "nsnn"],
    ["cân đối nguồn kinh phí từ quỹ thiết bị vật dụng bán trú", "undetermined", "thu-dich-vu"],
    ["x", "other", null],
    ["X", "other", null],
    ["✓", "other", null],
    ["đề xuất thêm phòng học", "other", null],
  ])("«%s» is %s", (text, kind, source) => {
    expect(readMoney(text)).toEqual({ kind, ...(source ? { source } : {}), original: text });
  });

  it.each<[string, "none" | "self"]>([
    ["Tự túc", "self"],
    ["Tự\ntúc", "self"],
    ["Cá nhân tự túc", "self"],
    ["Tự lo", "self"],
    ["Tự túc (không xin kinh phí)", "self"],
    ["Không xin kinh phí", "self"],
    ["Không có", "none"],
    ["Không", "none"],
    ["0", "none"],
    ["0đ", "none"],
    ["Không/Không", "none"],
    ["0 đồng", "none"],
    ["-", "none"],
    ["–", "none"],
    ["Không tốn kinh phí", "none"],
    ["Không phát sinh", "none"],
    ["Không phát sinh kinh phí", "none"],
    ["Không cần kinh phí", "none"],
    ["Kinh phí: không", "none"],
    ["Không phát sinh kinh phí, giáo viên tự làm", "none"],
  ])("«%s» is %s and costs nothing", (text, kind) => {
    expect(readMoney(text)).toEqual({ kind, amount: 0, original: text });
  });

  it.each([
    "2024-2025",
    "Năm học 2025-2026",
    "35 học sinh",
    "1.200 học sinh",
    "Điều 16",
    "28/2020",
    "lớp 1, 2, 3",
    "5 đồng chí",
    "2 tủ 5 ngăn",
    "15/9/2025",
    "Tháng 9, 10",
    "1/2 số lớp",
    "H1-1.1-01",
    "2.5E+07",
    "tỷ lệ 95%",
  ])("«%s» is no money", (text) => {
    for (const unit of [undefined, "trieu"] as const) {
      expect(readMoney(text, unit)).toEqual({ kind: "other", original: text });
    }
  });
});

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

it.each(["1", "1.", "(", "((5 triệu", "hai mươi ", "lớp 1, ", "5 triệu ", "kinh phí ", "x 5 "])(
  "readMoney copes with a cell full of «%s»",
  (piece) => {
    const text = piece.repeat(2_000);
    expect(readMoney(text).original).toBe(text);
  }
);
