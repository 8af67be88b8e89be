import { readMoney } from "../../../../src/domain/money/read-money";

it.each(["1", "1.", "(", "((5 triệu", "hai mươi ", "lớp 1, ", "5 triệu ", "kinh phí ", "x 5 "])(
  "readMoney copes with a cell full of «%s»",
  (piece) => {
    const text = piece.repeat(2_000);
    expect(readMoney(text).original).toBe(text);
  }
);
