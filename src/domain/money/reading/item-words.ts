import { NUMBER_WORD } from "./number-words";

/** Words that say how amounts belong together, as patterns of folded text. */

/** The shares of the amount before follow, or the same amount in words. */
export const OPENS_PARTS =
  /(?:trong (?:do|ay)|bao gom|gom|chia ra|cu the|(?:viet )?bang chu)(?![a-z])/y;

/** "Tổng cộng: …", "Cộng: …", "thành tiền …"; no "tổng phụ trách Đội". */
export const SAYS_TOTAL = /(?:tong(?! phu trach)(?![a-z])|cong ?:|thanh tien)/y;

export const AND = /(?:va|cung voi)(?![a-z])/y;

/** The amount beside them is not all. */
export const LEAVES_A_REST = /(?<![a-z])con (?:lai|thieu)(?![a-z])/;

/** With these, several amounts are no list to be added up. */
export const NO_PLAIN_LIST =
  /(?<![a-z])(?:hoac|da (?:chi|cap|co|su dung|thuc hien)|thuc chi|quyet toan|thay vi|thay cho|tang (?:them|len)|giam|so voi|len)(?![a-z])/;

/** The amount is taken away or below zero: "giảm 5 triệu", "-5000000". A bullet has a space. */
export const LESSENS = new RegExp(
  `(?<![a-z])(?:giam|bot|am|tru)(?: (?:di|con|xuong|bot|chi|kinh phi))*[ \\n:]*(?:\\d|${NUMBER_WORD}[ \\n]${NUMBER_WORD})|(?:^|[\\n:;(=] ?)[-\u2013](?=[\\d.,])|\u2212 ?\\d`
);

/** The amount may be the price of one of several. */
export const SAYS_EACH = /(?<![a-z])(?:moi|tung|binh quan|don gia)(?![a-z])/;

/** Another currency, or an amount that may go either way: no figure in đồng can be certain. */
export const NOT_PLAIN_DONG = /\b(usd|eur|euro|do la|dola|nhan dan te)\b|[$€£±]|\+\/-/;
