import { everyMatch } from "../../text/every-match";
import type { FundingMention } from "../find-funding-words";
import type { Token } from "./token";

const SHARE = /(\d+(?:[.,]\d+)?) ?%/g;

/** All that may stand between an amount and a percentage that changes it; folded text. */
const LINK =
  /^(?:[\s,:;()=+/x*\u00D7\u00B1\u2013-]|(?:cua|tren|tong|so|kinh phi|giam|tang|them|chua|bao|gom|tinh|ca|vat|thue|gtgt|cong|tru|va|da|co|phi|du phong|chiet khau|con|la|bang|khoang)(?![a-z]))*$/;
const LONGEST_LINK = 40;
const MAKES_A_FACTOR = /cua|tren|[x*\u00D7]/;
const WHOLE = 100;

type Percentage = { readonly percent: number; readonly start: number; readonly end: number };

/** What a percentage beside an amount leaves in doubt. */
export type PercentDoubt = {
  /** Whether it may change the amount: "20 triệu +/- 10%". */
  readonly isNear: boolean;
  /** By what the amount may have to be multiplied: "50% của 20 triệu". */
  readonly factors: readonly number[];
  /** Whether it may be the share of a source, whose amount is not said: "20 triệu (50% XHH)". */
  readonly sharesSources: boolean;
};

/** The doubt that percentages leave; one that counts people, far from any amount, leaves none. */
export function percentDoubt(
  folded: string,
  tokens: readonly Token[],
  mentions: readonly FundingMention[]
): PercentDoubt {
  const shares = percentagesIn(folded).filter(({ percent }) => percent !== WHOLE);
  const ofSource = shares.filter((share) =>
    mentions.some((mention) => names(folded, share, mention))
  );
  const links = shares
    .filter((share) => !ofSource.includes(share))
    .flatMap((share) => linksOf(share, tokens, folded).map((link) => ({ share, link })));
  const products = links.filter(({ link }) => MAKES_A_FACTOR.test(link));
  return {
    isNear: links.length > 0,
    factors: products.map(({ share }) => share.percent / WHOLE),
    sharesSources: shares.length > 0,
  };
}

function percentagesIn(folded: string): Percentage[] {
  return everyMatch(folded, SHARE).map(({ 0: found, 1: digits = "", index }) => ({
    percent: Number(digits.replace(",", ".")),
    start: index,
    end: index + found.length,
  }));
}

/** "50% từ nguồn XHH" and "NSNN 70%" */
function names(folded: string, { start, end }: Percentage, mention: FundingMention): boolean {
  const after = mention.start >= end ? folded.slice(end, mention.start) : null;
  const before = mention.end <= start ? folded.slice(mention.end, start) : null;
  return (
    (after !== null && /^ ?(?:(?:la|tu|do|nguon) )*$/.test(after)) ||
    (before !== null && /^(?: |:|la|chiem)*\(?$/.test(before))
  );
}

/** The words between the percentage and each amount that it stands beside. */
function linksOf({ start, end }: Percentage, tokens: readonly Token[], folded: string): string[] {
  const amounts = tokens.filter((token) => token.type === "number" && token.isMoney);
  const after = amounts.find((amount) => amount.start >= end);
  const before = amounts.filter((amount) => amount.end <= start).at(-1);
  const between = [
    ...(after ? [folded.slice(end, after.start)] : []),
    ...(before ? [folded.slice(before.end, start)] : []),
  ];
  return between.filter((words) => words.length <= LONGEST_LINK && LINK.test(words));
}
