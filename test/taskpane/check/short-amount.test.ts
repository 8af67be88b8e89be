import { shortAmount } from "../../../src/taskpane/check/short-amount";

describe("shortAmount", () => {
  it.each([
    [216_000_000, "216", "million"],
    [216_000_000_000, "216", "billion"],
    [1_500_000_000, "1,5", "billion"],
    [43_200, "43,2", "thousand"],
    [57_050_000, "57,05", "million"],
    [1_000_000_001, "1,000000001", "billion"],
    [999, "999", "one"],
    [0, "0", "one"],
  ])("says %d as %s %s", (amount, figure, unit) => {
    expect(shortAmount(amount)).toEqual({ figure, unit });
  });
});
