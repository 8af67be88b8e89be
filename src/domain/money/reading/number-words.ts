const DIGIT_WORDS: Readonly<Record<string, number>> = {
  khong: 0,
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  tu: 4,
  nam: 5,
  lam: 5,
  nham: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
};
const DIGIT = `(?:${Object.keys(DIGIT_WORDS).join("|")})`;
const TENS = `(?:muoi|${DIGIT} muoi)(?: ${DIGIT})?`;
const BELOW_THOUSAND = `(?:${DIGIT} tram(?: (?:linh|le) ${DIGIT}| ${TENS})?|${TENS}|${DIGIT})`;
const SMALLER_GROUPS = `(?:${BELOW_THOUSAND} trieu)?(?: ?${BELOW_THOUSAND} (?:nghin|ngan))?(?: ?${BELOW_THOUSAND})?`;
const BILLIONS = `(?:${BELOW_THOUSAND} (?:nghin|ngan))?(?: ?${BELOW_THOUSAND})? (?:ty|ti)`;
const WHOLE = new RegExp(`^(?:(${BILLIONS})(?: |$))?(${SMALLER_GROUPS})( ruoi)?$`);

const LARGE_UNIT = /(?:nghin|ngan|trieu|ty|ti)/;

const LAST_LARGE_UNIT = new RegExp(`(?:^|.* )(nghin|ngan|trieu|ty|ti) (${BELOW_THOUSAND})$`);

/** Zeros that are read out leave no doubt where the number stands. */
const NAMES_ITS_PLACE = /^khong|linh|le/;

const UNIT_SIZES: Readonly<Record<string, number>> = {
  nghin: 1e3,
  ngan: 1e3,
  trieu: 1e6,
  ty: 1e9,
  ti: 1e9,
};

/** What a run of number words is made of, for finding one in folded text. */
export const NUMBER_WORD = `(?:${DIGIT}|muoi|tram|linh|le|nghin|ngan(?! (?:sach|hang))|trieu|(?:ty|ti)(?! (?:le|trong|so)(?![a-z]))|ruoi)`;

/**
 * Folded Vietnamese number words as a number: "hai muoi trieu" → 20000000. `null` for words that
 * name no unit of at least a thousand or are in no order that a number has.
 */
export function readNumberWords(words: string): number | null {
  const match = WHOLE.exec(words);
  if (match === null || !LARGE_UNIT.test(words)) return null;
  const [, billions = "", smaller = "", half] = match;
  const number = smallerGroups(billions.replace(/ ?(?:ty|ti)$/, "")) * 1e9 + smallerGroups(smaller);
  return half === undefined ? number : number + halfOfLastUnit(words);
}

/**
 * The number after the last large unit and the size of that unit, if nothing says that the number
 * is plain đồng: "hai trieu nam", but not "hai trieu khong tram linh nam". Else `null`.
 */
export function restAfterLargeUnit(words: string): { rest: number; unit: number } | null {
  const match = LAST_LARGE_UNIT.exec(words);
  const [, name = "", tail = ""] = match ?? [];
  if (match === null || NAMES_ITS_PLACE.test(tail)) return null;
  return { rest: belowThousand(tail), unit: UNIT_SIZES[name] ?? 1 };
}

/** Folded number words below a thousand: "hai muoi lam", "nam tram"; `null` for any other. */
export function readSmallNumberWords(words: string): number | null {
  return new RegExp(`^${BELOW_THOUSAND}$`).test(words) ? belowThousand(words) : null;
}

function smallerGroups(words: string): number {
  const [millions, afterMillions] = splitAt(words, "trieu");
  const [thousands, rest] = splitAt(afterMillions, "nghin|ngan");
  return belowThousand(millions) * 1e6 + belowThousand(thousands) * 1e3 + belowThousand(rest);
}

function splitAt(words: string, unit: string): [before: string, after: string] {
  const match = new RegExp(`^(.*?) (?:${unit})(?: |$)`).exec(words);
  return match ? [match[1] ?? "", words.slice(match[0].length)] : ["", words];
}

function belowThousand(words: string): number {
  return words.split(" ").reduce((number, word) => {
    if (word === "tram") return number * 100;
    if (word === "muoi") return withTens(number);
    return number + (DIGIT_WORDS[word] ?? 0);
  }, 0);
}

/** "hai muoi" is 20, "tram muoi" 110. */
function withTens(number: number): number {
  const ones = number % 10;
  return ones === 0 ? number + 10 : number - ones + ones * 10;
}

function halfOfLastUnit(words: string): number {
  const last = /(nghin|ngan|trieu|ty|ti) ruoi$/.exec(words)?.[1] ?? "";
  if (last === "ty" || last === "ti") return 5e8;
  return last === "trieu" ? 5e5 : 5e2;
}
