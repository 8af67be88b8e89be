import { rememberByText } from "./remember-by-text";

/** The units of money are four; school years and their dates are asked for one at a time. */
const MOST_CONTEXTS = 8;

/**
 * Like {@link rememberByText} for a reader that also asks where the text stands: its school year, the
 * unit of its column. One plan asks in several at once, as a figure is read with the unit of its
 * column and without, so the readings of each are kept.
 * @param keyOf one text for every context that reads alike
 */
export function rememberInContext<C, T>(
  read: (text: string, context: C) => T,
  keyOf: (context: C) => string
): (text: string, context: C) => T {
  const readers = new Map<string, (text: string) => T>();
  return (text, context) => {
    const key = keyOf(context);
    let reader = readers.get(key);
    if (!reader) {
      if (readers.size >= MOST_CONTEXTS) readers.clear();
      reader = rememberByText((words) => read(words, context));
      readers.set(key, reader);
    }
    return reader(text);
  };
}
