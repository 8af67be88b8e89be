import { rememberByText } from "./remember-by-text";

/**
 * Like {@link rememberByText} for a reader that also asks where the text stands: its school year, the
 * unit of its column. One plan has one of these, so the readings of the last are kept.
 */
export function rememberInContext<C, T>(
  read: (text: string, context: C) => T
): (text: string, context: C) => T {
  let last: { readonly context: C; readonly read: (text: string) => T } | null = null;
  return (text, context) => {
    if (last === null || last.context !== context) {
      last = { context, read: rememberByText((words) => read(words, context)) };
    }
    return last.read(text);
  };
}
