import { splitText } from "../../../src/sheets/layout/split-text";

const words = (count: number) => Array.from({ length: count }, (_, n) => `chữ${n}`).join(" ");
/** A part of at most thirty words. */
const fits = (part: string) => part.split(/\s+/).length <= 30;

describe("splitText", () => {
  it.each<[string, readonly number[], number]>([
    ["what fits", [20], 1],
    ["a short line before a long paragraph", [1, 40, 18], 2],
    ["lines of which two fit", [15, 15, 15], 2],
    ["one long paragraph", [70], 3],
  ])("takes as few parts as needed: %s", (_what, paragraphs, count) => {
    const text = paragraphs.map(words).join("\n");
    const { parts, joints } = splitText(text, fits);
    expect(parts).toHaveLength(count);
    expect(parts.every(fits)).toBe(true);
    const joined = parts.map((part, index) => part + (joints[index] ?? "")).join("");
    expect(joined).toBe(text);
  });

  it("parts between lines where these fill more than half of what fits", () => {
    expect(splitText([words(20), words(40)].join("\n"), fits).joints).toEqual(["\n", " "]);
    expect(splitText([words(5), words(40)].join("\n"), fits).joints).toEqual([" "]);
  });

  it("leaves whole what cannot be parted", () => {
    expect(splitText("x".repeat(9), (part) => part.length < 5)).toEqual({
      parts: ["x".repeat(9)],
      joints: [],
    });
  });
});
