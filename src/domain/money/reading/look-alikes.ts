/**
 * Words that mean something beside an amount, folded, with the spellings that mean it. Another
 * word that folds alike is masked: "tủ" is not "từ", "đèn" not "đến", "mời" not "mỗi", "5 ngăn" not
 * "5 ngàn". Without any accent the word is taken as meant, as in scanned text.
 */
export const MEANT_SPELLINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ["dong", ["đồng"]],
  ["trieu", ["triệu"]],
  ["nghin", ["nghìn"]],
  ["ngan", ["ngàn"]],
  ["ty", ["tỷ"]],
  ["ti", ["tỉ"]],
  ["tram", ["trăm"]],
  ["chuc", ["chục"]],
  ["ruoi", ["rưỡi"]],
  ["moi", ["mỗi"]],
  ["mot", ["một", "mốt"]],
  ["tung", ["từng"]],
  ["tu", ["từ", "tư"]],
  ["den", ["đến"]],
  ["toi", ["tới", "tối"]],
  ["khoang", ["khoảng"]],
  ["tam", ["tầm", "tám"]],
  ["tren", ["trên"]],
  ["duoi", ["dưới"]],
  ["hon", ["hơn"]],
  ["gan", ["gần"]],
  ["va", ["và"]],
  ["tong", ["tổng"]],
  ["cong", ["cộng"]],
  ["gom", ["gồm"]],
  ["da", ["đã", "đa"]],
  ["giam", ["giảm"]],
  ["am", ["âm"]],
  ["bot", ["bớt"]],
  ["tru", ["trừ"]],
  ["len", ["lên"]],
  ["hang", ["hằng", "hàng"]],
]);
