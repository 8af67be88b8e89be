/** The different texts of a plan of ten thousand rows. */
const REMEMBERED = 60_000;

/**
 * A pure reader that reads each text once: tables repeat their words ("Không có", "Hiệu trưởng"),
 * several rules read the same cell, and a plan is checked again after every edit. Bounded: when full
 * it forgets everything, which costs time and changes nothing.
 */
export function rememberByText<T>(
  read: (text: string) => T,
  most: number = REMEMBERED
): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const remembered = known.get(text);
    if (remembered !== undefined) return remembered;
    const result = read(text);
    if (known.size >= most) known.clear();
    known.set(text, result);
    return result;
  };
}
