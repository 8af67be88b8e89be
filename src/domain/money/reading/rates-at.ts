import { wordsBefore } from "./words-before";

/** "/người/tháng", "mỗi lớp", "một tháng" after an amount: what it is the price of. */
const AFTER =
  /(?:[ \n]?\/[ \n]?(?!\d*[ \n]?(?:trieu|tr|nghin|ngan|ty|ti|dong|k)(?![a-z]))(?:\d{1,3}[ \n])?[a-z]+|[ \n](?:(?:cho|tren|doi voi)[ \n])?(?:moi|mot|tung)[ \n][a-z]+)/y;

const PERIOD = "(?:ngay|tuan|thang|quy|ky|hoc ky|nam|nam hoc)";

/** "Mỗi lớp", "đơn giá", "hằng tháng chi" before it. */
const BEFORE = new RegExp(
  `(?<![a-z])(?:(?:moi|tung) [a-z]+(?: [a-z]+){0,2}|hang ${PERIOD}(?: [a-z]+){0,2}|binh quan(?: [a-z]+){0,2}|don gia|dinh muc)(?: la)?[ :]*$`
);

/** How many units an amount from `start` to `end` is a price for, and where the words of it end. */
export function ratesAt(
  text: string,
  start: number,
  end: number
): { readonly rates: number; readonly end: number } {
  let rates = 0;
  let last = end;
  AFTER.lastIndex = end;
  while (AFTER.test(text)) {
    rates += 1;
    last = AFTER.lastIndex;
  }
  const hasRateBefore = BEFORE.test(wordsBefore(text, start));
  return { rates: rates === 0 && hasRateBefore ? 1 : rates, end: last };
}
