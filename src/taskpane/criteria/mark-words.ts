import { matchWords } from "../../domain/catalog/word-match";
import { foldText } from "../../domain/text/fold-text";

export type TextPiece = { readonly text: string; readonly marked: boolean };

type Word = { readonly folded: string; readonly start: number };
type Span = { readonly start: number; readonly end: number };

const WORD = /[\p{L}\p{N}]+/gu;

/**
 * The text cut where the words of a search stand in it, accents aside. Words side by side are one
 * piece; apart, each is its own; a text that does not hold them all has none. Only the letters
 * typed are marked. Text in NFC, words folded.
 */
export function markWords(text: string, words: readonly string[]): readonly TextPiece[] {
  if (words.length === 0 || matchWords(words, text) === null) return [{ text, marked: false }];
  const spoken = [...text.matchAll(WORD)].map((match): Word => ({
    folded: foldText(match[0]),
    start: match.index,
  }));
  const phrases = phraseSpans(spoken, words);
  return cut(text, phrases.length > 0 ? phrases : wordSpans(spoken, words));
}

function phraseSpans(spoken: readonly Word[], words: readonly string[]): readonly Span[] {
  return spoken.flatMap((first, index) => {
    const there = spoken.slice(index, index + words.length);
    const last = there[words.length - 1];
    const isPhrase = words.every((word, n) => there[n]?.folded.startsWith(word));
    return isPhrase && last ? [{ start: first.start, end: endOf(last, words.at(-1)) }] : [];
  });
}

/** Apart, words count only whole, but for the last, perhaps still being typed. */
function wordSpans(spoken: readonly Word[], words: readonly string[]): readonly Span[] {
  const last = words.at(-1) ?? "";
  const hasWholeLast = spoken.some(({ folded }) => folded === last);
  return spoken.flatMap((word) => {
    const isWhole = words.includes(word.folded);
    const isBegun = !hasWholeLast && word.folded.startsWith(last);
    if (!isWhole && !isBegun) return [];
    return [{ start: word.start, end: endOf(word, isWhole ? word.folded : last) }];
  });
}

/** In NFC a letter with its accents is one character, so folded and written lengths agree. */
function endOf(word: Word, typed = ""): number {
  return word.start + typed.length;
}

function cut(text: string, spans: readonly Span[]): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let done = 0;
  for (const { start, end } of spans) {
    if (start < done) continue;
    pieces.push({ text: text.slice(done, start), marked: false });
    pieces.push({ text: text.slice(start, end), marked: true });
    done = end;
  }
  pieces.push({ text: text.slice(done), marked: false });
  return pieces.filter((piece) => piece.text !== "");
}
