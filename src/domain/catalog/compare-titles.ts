import { wordsOf } from "./words-of";

/** How a title as typed stands to another: see `compareTitles`. */
export type TitleLikeness = "same" | "close" | "different";

/**
 * Share of words in common, in order, from which two titles are close. High enough to keep "Đối với
 * giáo viên" from "Đối với nhân viên" (0.75), low enough for one missing word of four or for a
 * title cut at a page break ("Khối phòng hành chính" of "… - quản trị", 0.8).
 */
const CLOSE_SHARE = 0.8;

/** A title cut short is close when at least this many leading words stand: fewer say too little. */
const CLOSE_LEADING_WORDS = 4;

/**
 * Two titles compared by their words, blind to accents, tones, case, marks and spacing. "same": the
 * same words. "close": few words differ, or one title is the beginning of the other. Anything else,
 * an empty title too, is "different".
 */
export function compareTitles(a: string, b: string): TitleLikeness {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.length === 0 || right.length === 0) return "different";
  if (left.join(" ") === right.join(" ")) return "same";
  const share = (2 * commonInOrder(left, right)) / (left.length + right.length);
  return share >= CLOSE_SHARE || beginsWithOther(left, right) ? "close" : "different";
}

function beginsWithOther(a: readonly string[], b: readonly string[]): boolean {
  const length = Math.min(a.length, b.length);
  return (
    length >= CLOSE_LEADING_WORDS && a.slice(0, length).join(" ") === b.slice(0, length).join(" ")
  );
}

/** Length of the longest common subsequence of words. */
function commonInOrder(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0);
  for (const word of a) {
    const next = [0];
    for (const [n, other] of b.entries()) {
      const longest = Math.max(next[n] ?? 0, row[n + 1] ?? 0);
      next.push(word === other ? (row[n] ?? 0) + 1 : longest);
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
