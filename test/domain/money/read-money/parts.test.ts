import type { FundingSource } from "../../../../src/domain/money/funding-source";
import { readMoney } from "../../../../src/domain/money/read-money";

const million = 1_000_000;

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
