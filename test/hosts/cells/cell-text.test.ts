import { cellText, changesWhenRetyped } from "../../../src/hosts/cells/cell-text";

it.each([
  ["half a character", "a\uD800b", "a\uFFFDb"],
  ["a Windows line end", "a\r\nb", "a\nb"],
  ["NFD", "e\u0302\u0301", "ế"],
])("stores text with %s as Excel can read it", (_what, given, stored) => {
  expect(cellText(given)).toBe(stored);
});

it.each([
  ["- Tập huấn", true],
  ["=1+1", true],
  ["9/2024", true],
  ["True", true],
  ["_x0041_", false],
  ["Tập huấn - dự giờ", false],
])("Excel makes something else of %s when retyped: %p", (text, changes) => {
  expect(changesWhenRetyped(text)).toBe(changes);
});
