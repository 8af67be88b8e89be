import { everyMatch } from "../../text/every-match";
import { readWithUnit } from "./carry-unit";
import { nameNumbers } from "./name-numbers";
import type { Phrase } from "./phrase";
import { readPhrase } from "./read-phrase";
import { stripFillers } from "./strip-fillers";

const SPAN_WORDS = / (?:cho )?(?:den|toi)(?: het)? /g;
const DASH = /-/g;
const LIST_SIGNS = /[,;] | va |\s*[+&\u2022]\s*/;
const OR = / hoac /;
const LONE_YEAR = /^(?:nam )?\d{4}$/;

/** A phrase, a span, a list, or one thing or another; `null` where the words are none of them. */
export function readSequence(words: string): Phrase | null {
  return readPhrase(words) ?? readChoice(words) ?? readSpan(words) ?? readList(words);
}

/** The first separator that leaves a phrase on either side divides the span. */
function readSpan(words: string): Phrase | null {
  for (const separator of [SPAN_WORDS, DASH]) {
    for (const { index, 0: sign } of everyMatch(words, separator)) {
      const sides = [words.slice(0, index), words.slice(index + sign.length)];
      const span = sign === "-" && endsInLoneYear(sides) ? null : spanOf(sides);
      if (span) return span;
    }
  }
  return null;
}

/** "9/2024-2025" may be a September or more than a year: it is no span. */
function endsInLoneYear([left = "", right = ""]: readonly string[]): boolean {
  return LONE_YEAR.test(right) && !LONE_YEAR.test(left);
}

function spanOf(sides: readonly string[]): Phrase | null {
  const [from, to] = phrasesOf(sides, readPhrase) ?? [];
  return from && to ? { form: "span", from, to } : null;
}

function readList(words: string): Phrase | null {
  const items = phrasesOf(words.split(LIST_SIGNS), (part) => readPhrase(part) ?? readSpan(part));
  return items && items.length > 1 ? { form: "list", items } : null;
}

function readChoice(words: string): Phrase | null {
  const among = phrasesOf(words.split(OR), readPhrase);
  return among && among.length > 1 ? { form: "choice", among } : null;
}

function phrasesOf(
  parts: readonly string[],
  read: (part: string) => Phrase | null
): readonly Phrase[] | null {
  const said = parts.map((part) => stripFillers(part.trim()));
  const phrases = said.map((part, index) =>
    index === 0 ? read(part) : (readWithUnit(part, said[0] ?? "") ?? read(part))
  );
  const found = phrases.filter((phrase) => phrase !== null);
  return found.length === parts.length ? nameNumbers(found) : null;
}
