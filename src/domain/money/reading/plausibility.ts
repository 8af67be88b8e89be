/** A row of a school's plan costs neither more than 20 tỷ nor less than 1.000 đ, as a rule. */
const PLAUSIBLE = { min: 1_000, max: 20_000_000_000 } as const;

/** About what a row of a plan costs, to choose between readings that are all plausible. */
const USUAL = 10_000_000;

/** Suspicious amounts last, otherwise in the order given. It ranks, it never decides. */
export function suspiciousLast(amounts: readonly number[]): number[] {
  return [...amounts.filter(isPlausible), ...amounts.filter((amount) => !isPlausible(amount))];
}

/** Those nearest to the cost of a usual row first. */
export function usualFirst(amounts: readonly number[]): number[] {
  return [...amounts].sort((a, b) => distance(a) - distance(b));
}

/** Whether a row of a school's plan may cost that much. */
export function isPlausible(amount: number): boolean {
  return amount >= PLAUSIBLE.min && amount <= PLAUSIBLE.max;
}

function distance(amount: number): number {
  return Math.abs(Math.log10(Math.max(amount, 1) / USUAL));
}
