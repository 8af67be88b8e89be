import { rememberByText } from "../remembering/remember-by-text";
import { foldText } from "../text/fold-text";
import { findFundingWords } from "./find-funding-words";
import type { FundingMention } from "./find-funding-words";
import type { FundingSource } from "./funding-source";

/** Words that make the source after them the money's: "kinh phí từ …", "trích từ nguồn …". */
const INTRODUCTION =
  /(?:^|[^a-z])(?:nguon(?: (?:kinh phi|kp|von|thu|tien|tai chinh))?|kinh phi|kp|von|tien|trich|su dung|chi)(?: (?:chi|duoc|lay|trich|huy dong|can doi|van dong))*(?: (?:tu|bang|do|cua|thuoc|gom))?(?: nguon)?:? $/;

/** Names that say themselves that they are money. */
const NAMED_AS_FUNDS = /^(?:quy (?!che)|kinh phi|kp |nguon|von|tien|nsnn)/;

/** Without one of the words above no source counts; quicker to tell than where sources stand. */
const SPEAKS_OF_FUNDS =
  /(?<![a-z])(?:nguon|kinh phi|kp|von|tien|trich|su dung|chi|quy|nsnn)(?![a-z])/;

/** What joins a source to the one before it: "từ ngân sách và xã hội hóa". */
const JOINED = /^ ?(?:,|;|\+|va|,? ?(?:va |hoac )?(?:tu |nguon )*)? ?$/;

/**
 * The sources that the prose of a task or solution names as where its money comes from. Only
 * explicit words count: "kinh phí từ ngân sách", never "tham mưu với UBND" or "công tác xã hội hóa".
 */
export const mentionsFunding: (text: string) => readonly FundingSource[] =
  rememberByText(sourcesIn);

function sourcesIn(text: string): readonly FundingSource[] {
  const folded = foldText(text);
  if (!SPEAKS_OF_FUNDS.test(folded)) return [];
  const counted: FundingMention[] = [];
  for (const mention of findFundingWords(folded)) {
    const previous = counted.at(-1);
    const isJoined =
      previous !== undefined && JOINED.test(folded.slice(previous.end, mention.start));
    if (isJoined || isMoney(folded, mention)) counted.push(mention);
  }
  return [...new Set(counted.map(({ source }) => source))];
}

function isMoney(folded: string, { start, end }: FundingMention): boolean {
  return NAMED_AS_FUNDS.test(folded.slice(start, end)) || INTRODUCTION.test(folded.slice(0, start));
}
