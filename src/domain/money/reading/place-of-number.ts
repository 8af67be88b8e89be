import type { WrittenNumber } from "./written-number";

/** Whether a number without a unit is money, counts something, or may be either. */
export type PlaceOfNumber = "money" | "count" | "unclear";

/** What schools count. Patterns of folded text. */
const COUNTED = [
  "hoc sinh|hs|em|tre|chau|be|giao vien|gv|cbgv\\w*|nguoi|phu huynh|thanh vien|dong chi|ban",
  "lop|khoi|phong|truong|nhom|doi|to|toan|diem|cum",
  "cuon|quyen|bo|cai|chiec|may|tivi|ti vi|ghe|tu|ke|bang|quat|den|cay|chau|tam|bong|thung|goi",
  "buoi|tiet|ngay|gio|tuan|thang|nam|nien|lan|dot|luot|cong|suat|bai|chuyen de|hoi thi|mon",
  "m|m2|met|km|kg|lit|tan|ha|ban|cap|mau|san pham|tieu chi|muc|noi dung|viec|van de|hoat dong",
].join("|");
const IS_COUNTED = new RegExp(`[ \\n]?(?:${COUNTED})(?![a-z])`, "y");

/** Words that stand after an amount without making it a number of things. */
const AFTER_ANY_AMOUNT =
  /[ \n]?(?:x(?![a-z])|den(?![a-z])|toi(?! da| thieu)(?![a-z])|chan(?![a-z]))/y;
const AFTER_AMOUNT =
  /[ \n](?:va|hoac|trong|cho|tu|bang|do|la|thuoc|nguon|cua|moi|mot|tro|kinh phi)(?![a-z])/y;
/** "15 và 5 triệu" */
const NEXT_AMOUNT = /[ \n](?:va|hoac|hay)[ \n]\d/y;
/** What a space or line break in the wrong place leaves of a unit: "15 t r". */
const TORN_UNIT = /[ \n]?(?:t|tri|trie|n|ng|ngh|nghi|nga|do|don|v|vn|r|ieu|eu|u)(?![a-z])/y;
const FOLLOWED_BY_WORD = /[ \n]?[a-z#]/y;

const SURELY_MONEY_DIGITS = 7;

/** @param sources where in the text a funding source is named */
export function placeOfNumber(
  text: string,
  written: WrittenNumber,
  end: number,
  sources: ReadonlySet<number>
): PlaceOfNumber {
  if (!matchesAt(FOLLOWED_BY_WORD, text, end)) return "money";
  if (sources.has(end) || sources.has(end + 1)) return "money";
  if (matchesAt(AFTER_ANY_AMOUNT, text, end)) return "money";
  if (matchesAt(TORN_UNIT, text, end)) return "unclear";
  if (matchesAt(IS_COUNTED, text, end)) return "count";
  if (written.forms[0].digits.length >= SURELY_MONEY_DIGITS) return "money";
  if (matchesAt(NEXT_AMOUNT, text, end)) return "unclear";
  if (written.style === "plain" || written.style === "decimal") return "count";
  return matchesAt(AFTER_AMOUNT, text, end) ? "money" : "unclear";
}

function matchesAt(pattern: RegExp, text: string, position: number): boolean {
  pattern.lastIndex = position;
  return pattern.test(text);
}
