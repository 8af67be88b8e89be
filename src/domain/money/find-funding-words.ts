import { everyMatch } from "../text/every-match";
import { rememberByText } from "../remembering/remember-by-text";
import type { FundingSource } from "./funding-source";
import { FUNDING_WORDS } from "./funding-words";

/** A source named in folded text, from `start` up to but not including `end`. */
export type FundingMention = {
  readonly source: FundingSource;
  readonly start: number;
  readonly end: number;
};

/** At one place the first of the table's entries wins, so the particular goes before the general. */
const ANY_WORDS = new RegExp(
  `(?<![\\p{L}\\d])(?:${FUNDING_WORDS.map(({ words }) => `(${words.join("|")})(?![\\p{L}\\d])`).join("|")})`,
  "gu"
);

/** What the source after it is not: "ngoài ngân sách", "không từ nguồn XHH". */
const EXCLUDED =
  /(?<![a-z])(?:(?:khong|ko|chua)(?: (?:phai|tu|thuoc|bang|qua|tinh|co|gom|bao gom|lay|trich|su dung|dung|xin|can|thu|nguon|von|kinh phi|kp|tien|cua|duoc|van dong))+|(?:ngoai|ngoai tru|tru|thieu)(?: (?:tu|nguon|von|kinh phi|kp|tien|cua))*) $/;
const REACH = 60;

/** The sources named in {@link foldText | folded} text, in order of appearance; not those it excludes. */
export const findFundingWords: (folded: string) => readonly FundingMention[] =
  rememberByText(mentionsIn);

function mentionsIn(folded: string): readonly FundingMention[] {
  return everyMatch(folded, ANY_WORDS).flatMap((match) => {
    const entry = match.slice(1).findIndex((words) => words !== undefined);
    const source = FUNDING_WORDS[entry]?.source ?? null;
    const before = folded.slice(Math.max(0, match.index - REACH), match.index);
    return source === null || EXCLUDED.test(before)
      ? []
      : [{ source, start: match.index, end: match.index + match[0].length }];
  });
}
