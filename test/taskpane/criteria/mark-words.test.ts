import { ALL_CATALOGS } from "../../../src/domain/catalog/all-catalogs";
import { criteriaOf } from "../../../src/domain/catalog/criteria-of";
import { wordsOf } from "../../../src/domain/catalog/words-of";
import { markWords } from "../../../src/taskpane/criteria/mark-words";

/** The text with what is marked in brackets. */
function marked(text: string, words: readonly string[]): string {
  return markWords(text, words)
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join("");
}

describe("markWords", () => {
  it.each([
    ["Môi trường an toàn, tích cực", "an toan", "Môi trường [an toàn], tích cực"],
    ["An toàn và an toàn số", "an toan", "[An toàn] và [an toàn] số"],
    ["Đội ngũ giáo viên", "doi ngu", "[Đội ngũ] giáo viên"],
    ["Môi trường an toàn", "an to", "Môi trường [an to]àn"],
    ["Dữ liệu đúng hạn, an toàn", "du lieu an toan", "[Dữ] [liệu] đúng hạn, [an] [toàn]"],
    ["Môi trường an toàn", "be boi", "Môi trường an toàn"],
    ["Môi trường an toàn", "", "Môi trường an toàn"],
    ["An ninh, y tế, an toàn", "toan an", "[An] ninh, y tế, [an] [toàn]"],
  ])("marks in «%s» the words «%s»", (text, typed, expected) => {
    expect(marked(text, wordsOf(typed))).toBe(expected);
  });

  it("never changes a text of any catalogue, whatever is marked in it", () => {
    const titles = ALL_CATALOGS.flatMap(criteriaOf).map(({ title }) => title);
    for (const title of titles) {
      const words = wordsOf(title).slice(1, 3);
      const pieces = markWords(title, words);
      expect(pieces.map(({ text }) => text).join("")).toBe(title);
      expect(wordsOf(pieces.find((piece) => piece.marked)?.text ?? "")).toEqual(words);
    }
  });
});
