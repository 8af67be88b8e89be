import { groupByPlace } from "../../../src/taskpane/check/group-by-place";
import { inPlanOrder } from "../../../src/taskpane/check/in-plan-order";
import { whatIsInOrder } from "../../../src/taskpane/check/what-is-in-order";
import { MISSING_LEAD, OF_DOCUMENT, TWO_AMOUNTS, UNTIDY, WAIVED, WARNING } from "./sample-findings";

describe("inPlanOrder", () => {
  it("lists row after row, the graver first, the document last", () => {
    const found = [OF_DOCUMENT, TWO_AMOUNTS, UNTIDY, MISSING_LEAD, WARNING];
    expect(inPlanOrder(found)).toEqual([WARNING, UNTIDY, MISSING_LEAD, TWO_AMOUNTS, OF_DOCUMENT]);
  });
});

describe("groupByPlace", () => {
  it("puts the findings of a row under it", () => {
    expect(groupByPlace([WARNING, UNTIDY, OF_DOCUMENT])).toEqual([
      { rowNumber: 3, rowTitle: WARNING.rowTitle, findings: [WARNING, UNTIDY] },
      { rowNumber: null, rowTitle: null, findings: [OF_DOCUMENT] },
    ]);
  });
});

describe("whatIsInOrder", () => {
  it("praises everything when nothing was passed over", () => {
    expect(whatIsInOrder([])).toEqual(["criteria", "people", "money"]);
  });

  it("does not praise the part in which something was passed over", () => {
    expect(whatIsInOrder([WAIVED])).toEqual(["criteria", "money"]);
  });
});
