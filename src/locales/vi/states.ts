import type { MoneyKind } from "../../domain/money/money-reading";

/** Why a row's money is not in the total. */
export const viMoneyStates: Readonly<Record<MoneyKind, string>> = {
  amount: "có số tiền",
  range: "chỉ có khoảng tiền",
  ambiguous: "chữ hiểu được nhiều cách",
  none: "không phát sinh kinh phí",
  self: "tự túc",
  undetermined: "chưa xác định số tiền",
  "in-kind": "công sức, hiện vật",
  other: "khoản khác, chưa có số tiền",
  blank: "để trống",
};
