import { bracketGroups } from "../../../src/domain/text/bracket-groups";

describe("bracketGroups", () => {
  it.each<[string, readonly string[] | null]>([
    ["a (b) [c] d", ["(b)", "[c]"]],
    ["([a]; [b])", ["([a]; [b])"]],
    ["[a (b) c]", ["[a (b) c]"]],
    ["a) b (c)", ["(c)"]],
    ["(a [b]", ["[b]"]],
    ["[a (b]", ["[a (b]"]],
    ["[a", null],
    ["a]", null],
    ["[a (b] c)", ["[a (b]"]],
    ["(a [b) c]", null],
    ["\u{1F4C4} (a)", ["(a)"]],
    ["", []],
  ])("%s", (text, groups) => {
    const found = bracketGroups(text)?.map(({ start, end }) => text.slice(start, end));
    expect(found ?? null).toEqual(groups);
  });
});
