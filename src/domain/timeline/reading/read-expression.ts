import type { Phrase } from "./phrase";
import { readPhrase } from "./read-phrase";
import { readSequence } from "./read-sequence";
import { stripFillers } from "./strip-fillers";
import { LONE_YEAR_PHRASES } from "./year-phrases";

/** How a time cell uses the stretch it names: fills it, begins or ends with it. */
export type Bound = "within" | "from" | "after" | "until" | "before";

export type Expression = {
  readonly phrase: Phrase;
  readonly bound: Bound;
  readonly about: boolean;
};

const BOUNDS: readonly (readonly [bound: Bound, words: RegExp])[] = [
  ["until", /^(?:ke )?tu (?:nay|bay gio|thoi diem nay) (?:cho )?(?:den|toi)(?: het)? /],
  ["before", /^truoc(?: khi)? /],
  [
    "until",
    /^(?:(?:cham nhat|muon nhat|tre nhat|khong qua|han chot|han cuoi|han)(?: la)?:?(?: vao| den| toi)?(?: het)?|(?:cho )?(?:den|toi)(?: het)?|het) /,
  ],
  ["after", /^(?:ngay )?sau(?: khi)? /],
  ["from", /^(?:ke )?tu /],
];
const ABOUT = /^(?:khoang|tam) (?:thoi gian )?/;
const ONWARDS = / (?:tro di|tro ve sau|ve sau)$/;

/** The whole of {@link periodWords}, or `null` where they say no time that is known. */
export function readExpression(words: string): Expression | null {
  const said = stripFillers(words);
  const about = ABOUT.test(said);
  const rest = stripFillers(said.replace(ABOUT, ""));
  const alone = readPhrase(rest, LONE_YEAR_PHRASES);
  if (alone) return { phrase: alone, bound: "within", about };
  return readBounded(rest, about) ?? expression(readSequence(rest), "within", about);
}

function readBounded(words: string, about: boolean): Expression | null {
  const found = BOUNDS.find(([, pattern]) => pattern.test(words));
  if (!found) return null;
  const [bound, pattern] = found;
  const rest = stripFillers(words.replace(pattern, "").replace(ONWARDS, ""));
  const isStart = bound === "from" || bound === "after";
  const phrase = (isStart ? readPhrase(rest, LONE_YEAR_PHRASES) : null) ?? readSequence(rest);
  return expression(phrase, phrase && maySpan(phrase) ? "within" : bound, about);
}

/** "Từ 9-12/2024": the words belong to the span. */
function maySpan(phrase: Phrase): boolean {
  return phrase.form === "span" || (phrase.form === "choice" && phrase.among.some(maySpan));
}

function expression(phrase: Phrase | null, bound: Bound, about: boolean): Expression | null {
  return phrase && phrase.form !== "number" ? { phrase, bound, about } : null;
}
