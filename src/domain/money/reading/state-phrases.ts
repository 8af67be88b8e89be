/** Cells, or parts of them, that say something of money other than an amount. Folded text. */

const FUNDS = "(?:kinh phi|kp|tien|chi phi|nguon kinh phi|ngan sach|von)";
const ALL = (source: string): RegExp => new RegExp(`^(?:${source})$`);
const WORDS = (source: string): RegExp => new RegExp(`(?<![a-z])(?:${source})(?![a-z])`);

/** Signs that repeat the cell above. */
export const REPEATS_ABOVE =
  /^(?:- ?)?(?:nt|n\.t|nhu tren|nhu (?:o|dong|muc|cot|cau|noi dung) tren|tuong tu|idem|["\u201C\u201D\u2033\u3003]|''|\u2032\u2032|\/ ?\/|\/)(?: ?-)?$/;

/** What a spreadsheet shows for a formula without a result, or a column too narrow. */
export const SHEET_ERROR = /#(?:div\/0!|n\/a|(?:ref|value|num|null|spill|calc)!|name\?|#{2,})/;

/** A source that is ticked in a table with a column for each. */
export const TICKED = /^(?:x|v|[\u2713\u2714\u2611\u221A])$/;

/** Nothing but dots or lines to write on. */
export const UNFILLED = /^[._\u2026\s]+$/;

/** Saying "none", alone in its part of the cell. */
export const SAYS_NONE = ALL(
  `[-\u2013\u2014\u2212]+|(?:${FUNDS} ?:? ?)?(?:khong|ko|khong co|khong co gi|khong can|mien phi|khong mat phi|0)`
);

/** Saying so whatever follows as a reason: "Không phát sinh kinh phí". */
export const SAYS_NO_FUNDS = WORDS(
  `(?:khong|ko) (?:(?:co|can|ton|mat|phat sinh|su dung|dung|phai chi|chi|tinh) ?)+(?:them )?(?:${FUNDS})|(?:khong|ko) (?:phat sinh|ton kem|mat phi)|khong ${FUNDS}`
);

export const SAYS_SELF = WORDS(
  "tu tuc|tu lo(?: lieu)?|tu chi(?: tra)?|ca nhan (?:tu )?(?:lo|chi tra|chi|dong gop)|tu chi tra|(?:khong|ko) (?:xin|de nghi|yeu cau)(?: cap)?(?: them)? (?:kinh phi|kp|ngan sach)"
);

/** The amount depends on something, so that one beside it is not certain. */
export const SAYS_OPEN = WORDS(
  "(?:vai|may|(?<!\\d ?)chuc)(?: chuc| tram)* (?:nghin|ngan|trieu|ty)|tuy(?: thuoc)?(?: vao)?(?: theo)? (?:tinh hinh|thuc te|dieu kien|kha nang|nhu cau|noi dung|kinh phi|nguon)|(?:theo|can cu)(?: tinh hinh| nhu cau| muc)? thuc te|khong (?:xac dinh|ro)|chua co(?=[ .;,)]*$)|(?:chua|dang|se) (?:xac dinh|co (?:kinh phi|du toan)|ro|lap du toan|du toan|tinh)|phu thuoc"
);

/** The amount stands elsewhere or is asked for; an amount beside it holds. */
export const SAYS_ELSEWHERE = WORDS(
  "theo du toan|theo (?:nguon )?(?:kinh phi|kp|ngan sach|ns)|theo (?:phan bo|quy che|qcctnb|quy dinh|ke hoach|nghi quyet|thoa thuan|hop dong)|(?:duoc|de nghi|xin|bo tri|cap|can doi|huy dong|van dong|su dung|trich|nguon) (?:[a-z]+ ){0,4}?(?:kinh phi|kp|von)|nguon kinh phi|chi thuong xuyen|kinh phi hoat dong|lap du toan|du toan"
);

/** Work and things in place of money. */
export const SAYS_IN_KIND = WORDS(
  "ngay cong|gio cong|cong lao dong|cong suc|suc nguoi|nhan (?:luc|cong)|hien vat|vat lieu|cung lam|tu lam|lam do dung|tan dung|san co|ho tro (?:[a-z]+ )?(?:nghiep vu|chuyen mon|ky thuat)|nghiep vu|chuyen mon"
);
