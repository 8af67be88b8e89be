import fc from "fast-check";
import { diffWords } from "../../../src/taskpane/parts/diff-words";

const shown = (before: string, after: string) => {
  const marked = (pieces: readonly { text: string; changed: boolean }[]) =>
    pieces.map(({ text, changed }) => (changed ? `[${text}]` : text)).join("");
  const diff = diffWords(before, after);
  return [marked(diff.before), marked(diff.after)];
};

describe("diffWords", () => {
  it.each([
    [
      "phiếu đọc (MC.3.2.1)",
      "phiếu đọc (MC.3.2.01)",
      "phiếu đọc ([MC.3.2.1])",
      "phiếu đọc ([MC.3.2.01])",
    ],
    ["Tổ  trưởng", "Tổ trưởng", "Tổ[  ]trưởng", "Tổ[ ]trưởng"],
    ["", "Không có", "", "[Không có]"],
    ["một hai ba bốn", "một ba năm bốn", "một [hai ]ba bốn", "một ba[ năm] bốn"],
    ["giữ nguyên", "giữ nguyên", "giữ nguyên", "giữ nguyên"],
  ])("marks what differs between «%s» and «%s»", (before, after, old, fresh) => {
    expect(shown(before, after)).toEqual([old, fresh]);
  });

  it("loses no sign, and keeps the same words on both sides", () => {
    const words = fc
      .array(fc.constantFrom("lớp", "2", " ", "(MC.1)", ";", "\n"))
      .map((w) => w.join(""));
    fc.assert(
      fc.property(words, words, (before, after) => {
        const diff = diffWords(before, after);
        const join = (pieces: typeof diff.before) => pieces.map(({ text }) => text).join("");
        const kept = (pieces: typeof diff.before) => join(pieces.filter(({ changed }) => !changed));
        expect(join(diff.before)).toBe(before);
        expect(join(diff.after)).toBe(after);
        expect(kept(diff.before)).toBe(kept(diff.after));
      })
    );
  });

  it("gives up on the middle of texts too long to compare", () => {
    const long = (word: string) => Array.from({ length: 600 }, (_, i) => `${word}${i}`).join(" ");
    const { before } = diffWords(`đầu ${long("a")} cuối`, `đầu ${long("b")} cuối`);
    expect(before.map(({ changed }) => changed)).toEqual([false, true, false]);
  });
});
