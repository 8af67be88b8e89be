import { placeSentence } from "../../../src/taskpane/criteria/place-sentence";
import { SAMPLE_PLAN, sampleRow } from "../rollup/sample-plan";

describe("placeSentence", () => {
  it.each([
    ["4.2", { key: "criteria.placeAfter", params: { code: "4.2", number: 7 } }],
    ["4.1", { key: "criteria.placeAfter", params: { code: "4.1", number: 6 } }],
    ["3.4", { key: "criteria.placeAfter", params: { code: "3.4", number: 3 } }],
    ["2.1", { key: "criteria.placeAfter", params: { code: "2.1", number: 1 } }],
    ["1.1", { key: "criteria.placeFirst", params: { code: "1.1" } }],
    [null, { key: "criteria.chooseFirst", params: {} }],
  ])("says where a row for %s will stand", (code, sentence) => {
    expect(placeSentence(SAMPLE_PLAN.rows, code)).toEqual(sentence);
  });

  it("puts a standard without rows after the lower ones", () => {
    const rows = [sampleRow(1, "1.3"), sampleRow(2, "4.1")];
    expect(placeSentence(rows, "2.2").params).toEqual({ code: "2.2", number: 1 });
  });
});
