import type { MoneyKind } from "../../domain/money/money-reading";

export const enMoneyStates: Readonly<Record<MoneyKind, string>> = {
  amount: "has an amount",
  range: "only a range",
  ambiguous: "can be read in several ways",
  none: "costs nothing",
  self: "self-provided",
  undetermined: "amount not determined",
  "in-kind": "labour or goods in kind",
  other: "other, no amount",
  blank: "blank",
};
