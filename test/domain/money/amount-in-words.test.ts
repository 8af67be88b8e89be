import { amountInWords } from "../../../src/domain/money/amount-in-words";

describe("amountInWords", () => {
  it.each([
    [0, "Không đồng"],
    [5, "Năm đồng"],
    [10, "Mười đồng"],
    [15, "Mười lăm đồng"],
    [21, "Hai mươi mốt đồng"],
    [11, "Mười một đồng"],
    [24, "Hai mươi bốn đồng"],
    [55, "Năm mươi lăm đồng"],
    [101, "Một trăm linh một đồng"],
    [110, "Một trăm mười đồng"],
    [500_000, "Năm trăm nghìn đồng"],
    [1_005_000, "Một triệu không trăm linh năm nghìn đồng"],
    [1_000_005, "Một triệu không trăm linh năm đồng"],
    [20_000_000, "Hai mươi triệu đồng"],
    [99_500_000, "Chín mươi chín triệu năm trăm nghìn đồng"],
    [71_365_300, "Bảy mươi mốt triệu ba trăm sáu mươi lăm nghìn ba trăm đồng"],
    [1_000_000_000, "Một tỷ đồng"],
    [2_015_000_000, "Hai tỷ không trăm mười lăm triệu đồng"],
    [5_000_000_000_000, "Năm nghìn tỷ đồng"],
    [1_025_000_000_000, "Một nghìn không trăm hai mươi lăm tỷ đồng"],
    [
      999_999_999_999_999,
      "Chín trăm chín mươi chín nghìn chín trăm chín mươi chín tỷ chín trăm chín mươi chín triệu chín trăm chín mươi chín nghìn chín trăm chín mươi chín đồng",
    ],
  ])("%d is «%s»", (amount, words) => {
    expect(amountInWords(amount)).toBe(words);
  });

  it.each([-1, 0.5, Number.NaN, 1_000_000_000_000_000])("refuses %d", (amount) => {
    expect(() => amountInWords(amount)).toThrow(RangeError);
  });
});
