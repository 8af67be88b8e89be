/** What a number in a money cell amounts to, in whole đồng. */
export type Figure = {
  readonly form: "figure";
  /** Every plausible amount, most plausible first; one if certain, none if nothing fits. */
  readonly values: readonly number[];
  readonly certain: boolean;
};

/** Bounds in whole đồng; `null` where the words leave an end open ("dưới 20 triệu"). */
export type Bounds = {
  readonly form: "bounds";
  readonly min: number | null;
  readonly max: number | null;
};

export type Value = Figure | Bounds;

/** Enough for a user to choose from. */
const MOST_VALUES = 8;

export function certainFigure(amount: number): Figure {
  return { form: "figure", values: [amount], certain: true };
}

/** Amounts that cannot be money (parts of a đồng, beyond exact numbers) are left out. */
export function uncertainFigure(amounts: readonly number[]): Figure {
  const values = [...new Set(amounts)].filter((value) => Number.isSafeInteger(value) && value >= 0);
  return { form: "figure", values: values.slice(0, MOST_VALUES), certain: false };
}

/** The sum or product of figures: certain only if all of them are and it is whole đồng. */
export function combineFigures(
  figures: readonly Figure[],
  combine: (a: number, b: number) => number
): Figure {
  const [first, ...others] = figures;
  if (first === undefined) return uncertainFigure([]);
  const values = others.reduce<readonly number[]>(
    (sums, { values: next }) =>
      sums.flatMap((sum) => next.map((value) => combine(sum, value))).slice(0, MOST_VALUES),
    first.values
  );
  const certain = figures.every((figure) => figure.certain) && values.every(Number.isSafeInteger);
  return certain ? { form: "figure", values, certain } : uncertainFigure(values);
}
