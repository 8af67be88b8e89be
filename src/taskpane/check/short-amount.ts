export type AmountUnit = "billion" | "million" | "thousand" | "one";

/** How many of which unit, as people say it. */
export type ShortAmount = { readonly figure: string; readonly unit: AmountUnit };

const UNITS: readonly (readonly [AmountUnit, number])[] = [
  ["billion", 1_000_000_000],
  ["million", 1_000_000],
  ["thousand", 1_000],
];

/** Whole đồng in the largest unit they reach: 216000000 → 216 million, 43200 → 43,2 thousand. */
export function shortAmount(amount: number): ShortAmount {
  const [unit, size] = UNITS.find(([, least]) => amount >= least) ?? ["one" as const, 1];
  const rest = amount % size;
  const decimals =
    rest === 0
      ? ""
      : `,${String(size + rest)
          .slice(1)
          .replace(/0+$/, "")}`;
  return { figure: `${Math.floor(amount / size)}${decimals}`, unit };
}
