import { formatMoney } from "../../../src/domain/money/format-money";

it.each([
  [0, "0 đồng"],
  [500, "500 đồng"],
  [1_000, "1.000 đồng"],
  [45_000_000, "45.000.000 đồng"],
  [10_000_000_000_000, "10.000.000.000.000 đồng"],
  [-2_500_000, "-2.500.000 đồng"],
])("%d is written «%s»", (amount, written) => {
  expect(formatMoney(amount)).toBe(written);
});
