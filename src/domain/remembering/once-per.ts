/** What several rules ask of the same plan, worked out once for it and forgotten with it. */
export function oncePer<K extends object, T>(workOut: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, { readonly result: T }>();
  return (of) => {
    const found = known.get(of);
    if (found) return found.result;
    const result = workOut(of);
    known.set(of, { result });
    return result;
  };
}
