import { amountsByStandard } from "../../../src/domain/rollup/amounts-by-standard";
import { SCHOOL_PLAN } from "../../sheets/ledger/school-plan";

describe("amountsByStandard", () => {
  it("adds certain money by the standards of its rows, what belongs to none last", () => {
    expect(amountsByStandard(SCHOOL_PLAN)).toEqual([
      { standard: 1, amount: 14_000_000 },
      { standard: 2, amount: 7_500_000 },
      { standard: 3, amount: 20_000_000 },
      { standard: null, amount: 3_000_001 },
    ]);
  });

  it("has nothing to show of a plan without amounts", () => {
    expect(amountsByStandard({ ...SCHOOL_PLAN, ledger: [] })).toEqual([]);
  });
});
