const DIGITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"] as const;
const GROUPS = [
  ["triệu", 1_000_000],
  ["nghìn", 1_000],
  ["", 1],
] as const;
const BILLION = 1_000_000_000;
const LARGEST = 999_999_999_999_999;

/**
 * Whole đồng in words, as vouchers state them: 99500000 → «Chín mươi chín triệu năm trăm nghìn
 * đồng». From 0 to 999.999 tỷ and what is below the next.
 *
 * @throws {RangeError} when the amount is not whole or out of that range.
 */
export function amountInWords(amount: number): string {
  if (!Number.isInteger(amount) || amount < 0 || amount > LARGEST) {
    throw new RangeError(`cannot be put into words: ${amount}`);
  }
  const billions = Math.floor(amount / BILLION);
  const words = [
    ...(billions > 0 ? [...belowBillion(billions, false), "tỷ"] : []),
    ...belowBillion(amount % BILLION, billions > 0),
  ];
  const sentence = [...(words.length > 0 ? words : [DIGITS[0]]), "đồng"].join(" ");
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

/** Every group after the first is read with its zeros: «một triệu không trăm linh năm nghìn». */
function belowBillion(number: number, follows: boolean): string[] {
  return GROUPS.flatMap(([name, size]) => {
    const group = Math.floor(number / size) % 1_000;
    if (group === 0) return [];
    const isFirst = !follows && number < size * 1_000;
    return [...belowThousand(group, !isFirst), ...(name ? [name] : [])];
  });
}

function belowThousand(group: number, withZeros: boolean): string[] {
  const hundreds = Math.floor(group / 100);
  const saysHundreds = hundreds > 0 || withZeros;
  return [
    ...(saysHundreds ? [digit(hundreds), "trăm"] : []),
    ...belowHundred(group % 100, saysHundreds),
  ];
}

function belowHundred(number: number, afterHundreds: boolean): string[] {
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  if (tens === 0) return ones === 0 ? [] : [...(afterHundreds ? ["linh"] : []), digit(ones)];
  const tensWords = tens === 1 ? ["mười"] : [digit(tens), "mươi"];
  return ones === 0 ? tensWords : [...tensWords, onesAfter(tens, ones)];
}

function onesAfter(tens: number, ones: number): string {
  if (ones === 1 && tens > 1) return "mốt";
  return ones === 5 ? "lăm" : digit(ones);
}

function digit(value: number): string {
  return DIGITS[value] ?? "";
}
