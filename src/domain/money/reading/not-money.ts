const UNIT = "(?:nghin|ngan|trieu|trd?|ty|ti|k|dong|d|vnd|\u20AB)(?![a-z])";

/** No more digits, and no unit, belong to the number before. */
const NUMBER_ENDS = `(?!\\d|[.,]\\d{3}|[.,]\\d+[ \\n]?${UNIT}|[ \\n]?${UNIT})`;
const SMALL = `\\d{1,4}(?:[./-]\\d{1,4})*${NUMBER_ENDS}`;
const YEAR = "(?:19|20)\\d\\d";

/** What is numbered in a plan: "lớp 1, 2, 3", "Điều 16", "nguồn 12". */
const NUMBERED =
  "(?:nam(?: hoc)?|nien khoa|nh|thang|thg|quy|tuan|ngay|hoc ky|hoc ki|hk|ky|dot|lan|lop|khoi|dieu|khoan|diem|muc(?: do)?|phu luc|tieu chuan|tieu chi|tieu muc|nguon|tk|tai khoan|giai doan|buoc|phong|so|tt|thong tu|nghi dinh|nd|qd|cv|chuong|trang|to|nhom|phan|ma|bieu|mau|dien)";

/** What is counted rather than paid, after a colon: "Số lượng: 5". */
const COUNTED_LABEL = "(?:si so|so (?:luong|hoc sinh|hs|tre|lop|nguoi|giao vien|gv))";

/**
 * Numbers that are no money, as patterns of folded text: years, dates, documents, classes, shares.
 * They are masked, at the same length, before amounts are looked for.
 */
export const NOT_MONEY: readonly RegExp[] = [
  /(?<![\d.,])\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?!\d)/g,
  new RegExp(`(?<![\\d.,])\\d{1,4} ?/ ?\\d{1,4}${NUMBER_ENDS}(?:/[a-z-]+)?`, "g"),
  new RegExp(`(?<![\\d.,])${YEAR} ?[-\u2013\u2014] ?${YEAR}${NUMBER_ENDS}`, "g"),
  new RegExp(
    `(?<![a-z])${NUMBERED}[ \\n](?:thu )?(?:so )?${SMALL}(?:(?:[ \\n]?[,;\u2013-]| va| den)[ \\n]?(?:${NUMBERED} )?${SMALL})*`,
    "g"
  ),
  new RegExp(`(?<![a-z])${COUNTED_LABEL}(?: la)?:? ?\\d+${NUMBER_ENDS}`, "g"),
  /\d+(?:[.,]\d+)? ?%/g,
  /(?<![a-z\d])(?!x\d|trd?\d|t[yi]\d|k\d|vnd\d|nsnn|ns\d|xhh)[a-z]{1,3}\d{1,4}(?:[.-]\d+)*(?![\d.,]*\d)/g,
  /\d(?:[.,]\d+)?e[+-]?\d+/g,
];

/** Words that begin like a unit: "5 đồng chí". Patterns of NFC text in lower case. */
export const NOT_UNITS: readonly RegExp[] = [
  /(?<=\d\s?)(?:\u0111\u1ED3ng|dong)\s(?:ch\u00ED(?!\p{L})|nghi\u1EC7p|h\u1ED3|ph\u1EE5c)/gu,
];
