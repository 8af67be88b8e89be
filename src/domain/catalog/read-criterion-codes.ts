import { everyMatch } from "../text/every-match";
import { rememberByText } from "../remembering/remember-by-text";
import { normaliseText } from "../text/normalise-text";
import type { CriterionMention } from "./criterion-mention";

/** "Tiêu chí" with its usual misspellings, or "TC": what follows is a criterion code. */
const KEYWORD = String.raw`(?<![\p{L}\d])(?<keyword>ti[êeểé]u\s*ch[íiìỉ]|tc)(?:\s*số)?[\s:.(–-]*`;

/** The beginning of the text, a line or an item of a list, with or without a bullet. */
const ITEM_START = String.raw`(?:^|[;\n])[ +•*(–-]*`;

/** Not part of a longer number, amount, date or percentage. */
const CODE = String.raw`[1-9]\.[1-9]\d?(?!\d|[.,/]\d|\s*%)`;
const NEXT_IN_LIST = String.raw`\s*(?:[,&+–-]|và|hoặc|đến)\s*`;
const CODE_LIST = String.raw`(?<list>${CODE}(?:${NEXT_IN_LIST}${CODE})*)`;

const MENTION = new RegExp(`(?:${KEYWORD}|${ITEM_START})${CODE_LIST}`, "giu");
const ONE_CODE = new RegExp(CODE, "gu");

/** What may stand after a code that no keyword announces: an end, a mark, a capital letter. */
const AFTER_BARE_CODE = /^ *(?:$|\n|[;)]|[.:](?!\d)|[-–—](?! *\d)|["“«]|\p{Lu})/u;
const AFTER_AMOUNT = /^ *(?:triệu|tr|trđ|tỷ|tỉ|nghìn|ngàn|đồng|m|m2|m²|ha|kg|km)(?![\p{L}\d])/iu;

const SEPARATOR_AND_REST = /^ *([.:)\-–—]*)\s*(.*)$/su;
const END_OF_TITLE = /;|\n\s*[-+•*]/u;
const TRAILING_MARKS = /[\s.,;:…]+$/u;

/**
 * Every criterion code in a cell, in the order written: "3.2. …;\n3.4. …", "Tiêu chí 1.2, 1.5",
 * "TC1.1". A code counts after "Tiêu chí" or "TC" anywhere, and bare only where an item begins, so
 * "71.365.300", "28/2020", "1.5 triệu" and "91.3%" are none. A code listed with others has no
 * title. Empty for a text without codes.
 */
export const readCriterionCodes: (text: string) => readonly CriterionMention[] =
  rememberByText(codesIn);

function codesIn(text: string): readonly CriterionMention[] {
  const words = normaliseText(text);
  const found = everyMatch(words, MENTION).filter((match) => isMention(match, words));
  return found.flatMap((match, n) => {
    const rest = words.slice(match.index + match[0].length, found[n + 1]?.index);
    return mentionsOf(match.groups?.list ?? "", rest);
  });
}

function isMention(match: RegExpExecArray, words: string): boolean {
  if (match.groups?.keyword !== undefined) return true;
  const rest = words.slice(match.index + match[0].length);
  return AFTER_BARE_CODE.test(rest) && !AFTER_AMOUNT.test(rest);
}

function mentionsOf(list: string, rest: string): readonly CriterionMention[] {
  const codes = everyMatch(list, ONE_CODE).map((match) => match[0]);
  const [, separator = "", words = ""] = SEPARATOR_AND_REST.exec(rest) ?? [];
  const title = codes.length > 1 ? null : titleOf(separator, words);
  return codes.map((code) => ({ code, title, separator }));
}

/** Without a mark only a capital begins a title: "tiêu chí 1.7 còn yếu" is a sentence. */
function titleOf(separator: string, words: string): string | null {
  if (separator === "" && !/^["“«]?\p{Lu}/u.test(words)) return null;
  const [title = ""] = words.split(END_OF_TITLE, 1);
  return title.replace(/\n/g, " ").replace(TRAILING_MARKS, "") || null;
}
