import { bracketGroups } from "../text/bracket-groups";
import { rememberByText } from "../remembering/remember-by-text";
import { everyMatch } from "../text/every-match";
import { beginsWithPerson } from "./begins-with-person";

/** Whatever may stand between two people or groups of a cell; the stroke of "đ/c" does not. */
const SEPARATOR =
  /(?<mark>[;+&]|\/(?!c(?!\p{L})))|(?<comma>,)|(?<dash>\s[-–]\s)|(?<line>\n)|(?<and>\svà\s)|\s(?:cùng|với|phối hợp với|phối hợp(?!\s+thực hiện))\s/giu;
const WITHIN_NAME = /[,;]|\s[-–]\s/u;

const BULLET = /^\s*[+•*–-]/u;
const SMALL_LETTER = /^\s*\p{Ll}/u;
const UNFINISHED = /(?<!\p{L})(?:phó|các|toàn thể|và|với)\s*$/iu;

const ENDS_IN_NUMBER = /\d\p{L}?\d?\s*$/u;
/** "2", "1A", "lớp 3" and nothing else: goes on with the "khối 1" before it. */
const ONLY_NUMBER =
  /^\s*(?:(?:lớp|khối|tổ|số)\s+)?\d{1,2}\p{L}?\d?(?=\s*(?:$|[.,;\n/+&)]|[-–]\s|và\s))/iu;
const ROLE = /^(?:chủ trì|phụ trách|phối hợp|thực hiện)$/iu;

/**
 * The people and groups that a cell lists, in their order, without bullets and closing marks. A
 * line that goes on in small letters, numbers ("khối 1, 2, 3"), what brackets hold, and a person's
 * name with the post belong together; "và" may be part of a name.
 */
export const peopleListed: (words: string) => readonly string[] = rememberByText(listedIn);

function listedIn(text: string): readonly string[] {
  const words = text.normalize("NFC");
  const brackets = bracketGroups(words) ?? [];
  const names: string[] = [];
  let from = 0;
  for (const match of everyMatch(words, SEPARATOR)) {
    const { index } = match;
    const to = index + match[0].length;
    if (brackets.some(({ start, end }) => start < index && index < end)) continue;
    if (!separates(match, words.slice(from, index), words.slice(to))) continue;
    names.push(words.slice(from, index));
    from = to;
  }
  const tidied = [...names, words.slice(from)].map(tidyName);
  return [...new Set(tidied.filter((name) => name !== "" && !ROLE.test(name)))];
}

function separates({ groups }: RegExpExecArray, before: string, after: string): boolean {
  if (ENDS_IN_NUMBER.test(before) && ONLY_NUMBER.test(after)) return false;
  const { comma, dash, line, and } = groups ?? {};
  const next = beginsWithPerson(after.trimStart());
  if (line !== undefined) return !UNFINISHED.test(before) && (next !== null || !goesOn(after));
  if (and !== undefined) return next !== null;
  if (comma !== undefined) return !(next === "post" && isName(before));
  if (dash === undefined) return true;
  return !isNameWithPost(before, next) && (next !== null || /^\s*\p{Lu}/u.test(after));
}

function goesOn(line: string): boolean {
  return SMALL_LETTER.test(line) && !BULLET.test(line);
}

/** "Nguyễn Thị Lan - Hiệu trưởng", "Hiệu trưởng - Nguyễn Thị Lan". */
function isNameWithPost(before: string, next: ReturnType<typeof beginsWithPerson>): boolean {
  if (next === "post") return isName(before);
  const name = tidyName(before);
  return next === "name" && beginsWithPerson(name) === "post" && !WITHIN_NAME.test(name);
}

function isName(words: string): boolean {
  const name = tidyName(words);
  return beginsWithPerson(name) === "name" && !WITHIN_NAME.test(name);
}

function tidyName(name: string): string {
  return name.replace(/\s+/g, " ").replace(/^[\s+•*–-]+|[\s.:,;]+$/gu, "");
}
