import type { FundingMention } from "../find-funding-words";
import type { CellPart } from "./parts-of-cell";
import { SAYS_NONE } from "./state-phrases";

const AFTER_COLON = /^[^:]*:\s*([^:]*)$/;
const SAYS_NO = /^ ?(?:khong|ko)(?![a-z])/;

/**
 * Whether a part of a cell says that its source gives nothing: "NSNN: Không", "XHH: -". Without a
 * colon only words deny: the dash of "NSNN -" opens what follows.
 */
export function deniesSource(
  text: string,
  { start, end }: CellPart,
  mentions: readonly FundingMention[]
): boolean {
  const source = mentions.find((mention) => mention.start >= start && mention.end <= end);
  if (source === undefined) return false;
  const after = text.slice(source.end, end);
  const answer = AFTER_COLON.exec(after)?.[1] ?? (SAYS_NO.test(after) ? after : "");
  return SAYS_NONE.test(answer.trim());
}
