import { everyMatch } from "../../../src/domain/text/every-match";

it.each([
  ["a1b22c", /\d+/g],
  ["không có số", /\d+/g],
  ["ab", /x*/g],
])("finds in %j what matchAll finds", (text, pattern) => {
  const places = (found: Iterable<RegExpExecArray>) => [...found].map((m) => [m.index, m[0]]);
  expect(places(everyMatch(text, pattern))).toEqual(places(text.matchAll(pattern)));
  expect(places(everyMatch(text, pattern))).toEqual(places(text.matchAll(pattern)));
});
