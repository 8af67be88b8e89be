import { readingPatience } from "../../../../src/hosts/univer/formulas/reading-patience";
import { sheetsOfPlan } from "../../excel/large-plans";

describe("how long a reading waits for the grid's formulas", () => {
  it.each([
    [15, true],
    [60, true],
    [1000, false],
  ])("of a plan of %i rows: %s", (rows, waits) => {
    expect(readingPatience({ sheets: sheetsOfPlan(rows) }) > 0).toBe(waits);
  });
});
