/** Something before and after a change. */
export type Edit<Value> = { readonly before: Value; readonly after: Value };

export function reversed<Value>({ before, after }: Edit<Value>): Edit<Value> {
  return { before: after, after: before };
}

/** Plain data of descriptions: equal when written down alike. */
export function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
