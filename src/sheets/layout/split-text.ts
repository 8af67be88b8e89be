/** A text in parts; each joint says what stood between two of them. */
export type SplitText = {
  readonly parts: readonly string[];
  readonly joints: readonly ("\n" | " ")[];
};

/** Where a text may be parted: between lines, or between words that one space parts. */
const LINE_ENDS = /(?<=\S)\n(?=\S)/g;
const WORD_ENDS = /(?<=\S) (?=\S)/g;

/**
 * A text in parts that fit, parted between lines where that leaves no part half empty and between words
 * elsewhere. A part that cannot be made to fit is left whole.
 * @param fits whether a part fits; what fits still does when it is shortened
 */
export function splitText(text: string, fits: (part: string) => boolean): SplitText {
  const parts: string[] = [];
  const joints: ("\n" | " ")[] = [];
  let rest = text;
  while (!fits(rest)) {
    const at = placeToPart(rest, fits);
    if (at === null) break;
    parts.push(rest.slice(0, at));
    joints.push(rest[at] === "\n" ? "\n" : " ");
    rest = rest.slice(at + 1);
  }
  return { parts: [...parts, rest], joints };
}

/** A line end only where it uses more than half of what fits: a short line alone is no part. */
function placeToPart(text: string, fits: (part: string) => boolean): number | null {
  const lineEnd = longestFitting(text, LINE_ENDS, fits);
  const wordEnd = longestFitting(text, WORD_ENDS, fits);
  if (lineEnd === null || wordEnd === null) return lineEnd ?? wordEnd;
  return lineEnd * 2 > wordEnd ? lineEnd : wordEnd;
}

/** The last of the places to part at before which everything fits; `null` for none. */
function longestFitting(
  text: string,
  ends: RegExp,
  fits: (part: string) => boolean
): number | null {
  const places = Array.from(text.matchAll(ends), ({ index }) => index);
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (fits(text.slice(0, places[middle]))) low = middle + 1;
    else high = middle;
  }
  return places[low - 1] ?? null;
}
