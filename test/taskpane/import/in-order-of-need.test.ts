import { inOrderOfNeed } from "../../../src/taskpane/import/in-order-of-need";
import { countProgress } from "../../../src/taskpane/import/row-progress";
import { aRow, FREE, INFERRED, REPAIRED, UNCLEAR } from "./sample-preview";

const ROWS = [aRow(1), FREE, REPAIRED, UNCLEAR, INFERRED];

describe("inOrderOfNeed", () => {
  it("puts questions first and what is kept last", () => {
    expect(inOrderOfNeed(ROWS).map(({ number }) => number)).toEqual([6, 7, 5, 1, 4]);
  });
});

describe("countProgress", () => {
  it("counts a row that was decided as confirmed", () => {
    const none = { kept: 2, repaired: 1, clarify: 1 };
    expect(countProgress(ROWS, new Map())).toEqual({ ...none, confirm: 1, confirmed: 0 });
    const decided = new Map([[INFERRED.id, "4.1"]]);
    expect(countProgress(ROWS, decided)).toEqual({ ...none, confirm: 0, confirmed: 1 });
  });
});
