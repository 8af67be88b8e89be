import { wordsOf } from "./words-of";

/** How the words of a query stand in one text. */
export type WordMatch = {
  /** The words stand side by side in the order asked. */
  readonly phrase: boolean;
  /** How many of them are only the beginning of a word. */
  readonly prefixes: number;
  /** Index of the word in the text where the first of them stands. */
  readonly position: number;
};

/** Best match of all folded words in a text; `null` where one of them is not there. */
export function matchWords(query: readonly string[], text: string): WordMatch | null {
  const words = wordsOf(text);
  return phraseMatch(query, words) ?? scatteredMatch(query, words);
}

function phraseMatch(query: readonly string[], words: readonly string[]): WordMatch | null {
  const matches = words.flatMap((_, position) => {
    const there = words.slice(position, position + query.length);
    const isPhrase = query.every((word, n) => there[n]?.startsWith(word));
    const prefixes = query.filter((word, n) => there[n] !== word).length;
    return isPhrase ? [{ phrase: true, prefixes, position }] : [];
  });
  return matches.sort((a, b) => a.prefixes - b.prefixes)[0] ?? null;
}

/** Apart, only the last word, perhaps still being typed, may be a beginning. */
function scatteredMatch(query: readonly string[], words: readonly string[]): WordMatch | null {
  const positions = query.map((word, n) => {
    const whole = words.indexOf(word);
    const mayBegin = whole < 0 && n === query.length - 1;
    return mayBegin ? words.findIndex((other) => other.startsWith(word)) : whole;
  });
  if (positions.includes(-1)) return null;
  const prefixes = query.filter((word) => !words.includes(word)).length;
  return { phrase: false, prefixes, position: Math.min(...positions) };
}
