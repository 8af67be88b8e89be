import { wordsBefore } from "./words-before";

/** "/người/tháng", "mỗi lớp", "một tháng" after an amount: what it is the price of. */
const AFTER =
  /(?:[ \n]?\/[ \n]?(?!\d*[ \n]?(?:trieu|tr|nghin|ngan|ty|ti|dong|k)(?![a-z]))(?:\d{1,3}[ \n])?[a-z]+|[ \n](?:moi|mot|tung|tren(?: moi| mot)?)[ \n][a-z]+)/y;

/** "Mỗi lớp", "đơn giá", "hằng tháng chi" before it. */
const BEFORE =
  /(?<![a-z])(?:(?:moi|tung|hang|binh quan)(?: [a-z]+){1,3}|don gia|dinh muc|muc chi)(?: la)?[ :]*$/;

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
