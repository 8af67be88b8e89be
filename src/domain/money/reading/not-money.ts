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

/** Ten or eleven digits from a zero on, or from the country's code: "0912 345 678". */
const TELEPHONE = new RegExp(
  `(?<![\\d.,])(?:\\+84[ .]?|0)[1-9]\\d(?:[ .]?\\d){7,8}${NUMBER_ENDS}`,
  "g"
);

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
  TELEPHONE,
  /(?<![a-z\d]|\d[.,])(?![a-z]+\d{1,3}(?:[.,]\d{3}){2})(?!x\d|trd?\d|t[yi]\d|k\d|vnd\d|nsnn|ns\d|xhh)[a-z]{1,3}\d{1,4}(?:[.-]\d+)*(?![\d.,]*\d)/g,
  /\d(?:[.,]\d+)?e[+-]?\d+/g,
];

/** "Mươi" without a number before it: some ten, which no accent tells apart from "mười". */
export const VAGUE_TENS =
  /(?<!(?:hai|ba|b\u1ED1n|t\u01B0|n\u0103m|l\u0103m|s\u00E1u|b\u1EA3y|b\u1EA9y|t\u00E1m|ch\u00EDn|\d)\s*)(?<!\p{L})m\u01B0\u01A1i(?!\p{L})/gu;

/** Words that begin like a unit: "5 đồng chí". Patterns of NFC text in lower case. */
export const NOT_UNITS: readonly RegExp[] = [
  /(?<=\d\s?)(?:\u0111\u1ED3ng|dong)\s(?:ch\u00ED(?!\p{L})|nghi\u1EC7p|h\u1ED3|ph\u1EE5c)/gu,
];
