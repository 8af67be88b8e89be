import { amountInWords } from "../../domain/money/amount-in-words";

/** Digits as they are read one by one. */
export const DIGIT_WORDS = [
  "không",
  "một",
  "hai",
  "ba",
  "bốn",
  "năm",
  "sáu",
  "bảy",
  "tám",
  "chín",
] as const;

/** Groups of three digits, from the highest. */
export const AMOUNT_GROUPS = [
  { unit: "tỷ", size: 1_000_000_000 },
  { unit: "triệu", size: 1_000_000 },
  { unit: "nghìn", size: 1000 },
  { unit: "", size: 1 },
] as const;

/** Amounts from here on have no group for their highest digits. */
export const UNREADABLE_FROM = 1_000_000_000_000;

export type AmountGroup = {
  readonly value: number;
  readonly hundreds: number;
  readonly tens: number;
  readonly ones: number;
  /** The words with a trailing space, `""` for a group of zeros. */
  readonly words: string;
};

/** The groups of a whole amount below a thousand tỷ, each read as it stands in the whole. */
export function amountGroups(amount: number): AmountGroup[] {
  const values = AMOUNT_GROUPS.map(
    ({ size }) => Math.floor(amount / size) - 1000 * Math.floor(amount / (size * 1000))
  );
  return AMOUNT_GROUPS.map(({ unit }, index) => {
    const higher = values.slice(0, index).some((value) => value > 0);
    return amountGroup(values[index] ?? 0, unit, higher);
  });
}

function amountGroup(value: number, unit: string, higher: boolean): AmountGroup {
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor(value / 10) - 10 * hundreds;
  const ones = value - 100 * hundreds - 10 * tens;
  const words = value === 0 ? "" : groupWords(hundreds, tens, ones, higher) + unitWord(unit);
  return { value, hundreds, tens, ones, words };
}

/** "Chín mươi chín triệu năm trăm nghìn đồng./."; `""` for what the groups cannot hold. */
export function closedAmountInWords(amount: number): string {
  const readable = amount >= 0 && amount < UNREADABLE_FROM && Number.isInteger(amount);
  return readable ? `${amountInWords(amount)}./.` : "";
}

/** The groups' words joined, as the helper cells have them before the first letter is raised. */
export function joinedGroupWords(amount: number): string {
  if (amount === 0) return `${DIGIT_WORDS[0]} `;
  return amountGroups(amount)
    .map(({ words }) => words)
    .join("");
}

/** The group's name with a trailing space; the lowest group has none. */
export function unitWord(unit: string): string {
  return unit === "" ? "" : `${unit} `;
}

function groupWords(hundreds: number, tens: number, ones: number, higher: boolean): string {
  const readsHundreds = higher || hundreds > 0;
  return (
    (readsHundreds ? `${digit(hundreds)} trăm ` : "") +
    tensWords(tens, ones, readsHundreds) +
    onesWords(tens, ones)
  );
}

function tensWords(tens: number, ones: number, readsHundreds: boolean): string {
  if (tens === 0) return ones > 0 && readsHundreds ? "linh " : "";
  return tens === 1 ? "mười " : `${digit(tens)} mươi `;
}

function onesWords(tens: number, ones: number): string {
  if (ones === 0) return "";
  if (ones === 1 && tens > 1) return "mốt ";
  if (ones === 5 && tens > 0) return "lăm ";
  return `${digit(ones)} `;
}

function digit(value: number): string {
  return DIGIT_WORDS[value] ?? "";
}
