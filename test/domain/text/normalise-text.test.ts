import fc from "fast-check";

import { normaliseText } from "../../../src/domain/text/normalise-text";

describe("normaliseText", () => {
  it.each([
    ["NFD becomes NFC", "Tie\u0302u chi\u0301 1.7", "Tiêu chí 1.7"],
    ["an accent cut off by an invisible mark joins its letter", "chi\u200B\u0301", "chí"],
    ["no-break and narrow spaces become ordinary ones", "Tiêu\u00A0chí\u202F1.7", "Tiêu chí 1.7"],
    ["tabs and runs of spaces become one space", "TT \t  Tiêu chuẩn", "TT Tiêu chuẩn"],
    ["the mark before a file's first word is dropped", "\uFEFFKế hoạch", "Kế hoạch"],
    ["soft hyphens are dropped", "quản\u00AD trị", "quản trị"],
    ["direction marks are dropped", "\u200ETự túc\u202C", "Tự túc"],
    ["Word's end-of-cell mark is dropped", "Không có\u0007", "Không có"],
    ["every kind of line end is a line feed", "a\r\nb\rc\u000Bd\u2028e\u0085f", "a\nb\nc\nd\ne\nf"],
    ["lines are trimmed, blank lines inside are kept", " a \n \n b ", "a\n\nb"],
    ["blank lines at both ends are dropped", "\n\n Hằng năm \r\n\t\n", "Hằng năm"],
    ["nothing but white space is nothing", " \u00A0\r\n\t ", ""],
    ["tone placement is left as typed", "Tuỳ tình hình", "Tuỳ tình hình"],
  ])("%s", (_, text, expected) => {
    expect(normaliseText(text)).toBe(expected);
  });

  it("is settled after one pass, whatever came in", () => {
    const awkward = fc.string({
      unit: fc.constantFrom(
        "e",
        "\u0302",
        "\u0301",
        "\u200B",
        "\u00A0",
        "\r",
        "\n",
        "\t",
        "Đ",
        " "
      ),
    });
    fc.assert(
      fc.property(fc.oneof(awkward, fc.string({ unit: "binary" })), (text) => {
        const once = normaliseText(text);
        expect(normaliseText(once)).toBe(once);
        expect(once.normalize("NFC")).toBe(once);
        expect(once).not.toMatch(/^\s|\s$| {2}|[^\S \n]/);
      })
    );
  });
});
