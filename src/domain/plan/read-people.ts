import { foldText } from "../text/fold-text";
import { rememberByText } from "../remembering/remember-by-text";
import type { PeopleReading } from "./people-reading";
import { roleAfterName } from "./role-after-name";

/**
 * The role stands before the name: it opens the words or a part of them, or a colon follows it. In
 * "Chủ trì, phối hợp: …" it is shared.
 */
const LEAD =
  /(?:(?<=^|[;,.–-] ?)chu tri(?=\s*:|\s+(?!(?:va )?phoi hop)[\p{L}\d])|chu tri(?= ?:))\s*:?\s*/u;
const COOPERATE = /[;,.]?\s*(?:[-–]\s*)?(va )?phoi hop( thuc hien)?( voi)?\s*:?\s*/;
const UNKNOWN: PeopleReading = { lead: null, cooperate: null };

/**
 * Splits "Chủ trì: Phó Hiệu trưởng; phối hợp: văn thư" at the words that name the roles, or "Hiệu
 * trưởng chủ trì, kế toán phối hợp" after each of them.
 */
export const readPeople: (words: string) => PeopleReading = rememberByText((words) => {
  const read = roleBeforeName(words);
  return read.lead === null ? (roleAfterName(words) ?? read) : read;
});

function roleBeforeName(words: string): PeopleReading {
  const folded = foldText(words);
  const flat = words.replace(/\s+/g, " ");
  const lead = LEAD.exec(folded);
  if (!lead || folded.length !== flat.length) return UNKNOWN;
  const leadFrom = lead.index + lead[0].length;
  const cooperate = COOPERATE.exec(folded);
  if (!cooperate) return { lead: part(flat, leadFrom), cooperate: null };
  const cooperateFrom = cooperate.index + cooperate[0].length;
  const helpers = part(flat, cooperateFrom, lead.index);
  return helpers === null
    ? UNKNOWN
    : { lead: part(flat, leadFrom, cooperate.index), cooperate: helpers };
}

/** The words from one place to another, or to the end where the other lies before. */
function part(words: string, from: number, to = 0): string | null {
  const end = to > from ? to : words.length;
  return words.slice(from, end).replace(/^[\s:;,–-]+|[\s;,.–-]+$/g, "") || null;
}
