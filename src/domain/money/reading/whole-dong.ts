import type { Decimal } from "./written-number";

/** The number in units of 10^power đồng, exactly; `null` if that is no whole, exact number. */
export function wholeDong({ digits, decimals }: Decimal, power: number): number | null {
  const shift = power - decimals;
  if (shift >= 0) return exact(digits + "0".repeat(shift));
  const fraction = digits.slice(shift);
  return /^0*$/.test(fraction) ? exact(digits.slice(0, shift)) : null;
}

function exact(digits: string): number | null {
  const amount = Number(digits);
  return Number.isSafeInteger(amount) ? amount : null;
}
