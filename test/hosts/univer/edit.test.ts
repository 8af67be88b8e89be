import { isSame, reversed } from "../../../src/hosts/univer/changes/edit";

it("turns an edit round", () => {
  expect(reversed({ before: "cũ", after: null })).toEqual({ before: null, after: "cũ" });
});

it.each([
  ["the same text", "một", "một", true],
  ["other text", "một", "hai", false],
  ["equal ranges", { from: { row: 1 } }, { from: { row: 1 } }, true],
  ["ranges that differ", { from: { row: 1 } }, { from: { row: 2 } }, false],
  ["nothing and a blank text", null, "", false],
  ["a part that is said to be none", { fill: undefined }, {}, true],
])("compares %s", (_what, one, other, same) => {
  expect(isSame(one, other)).toBe(same);
});
