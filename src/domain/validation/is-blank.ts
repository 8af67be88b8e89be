/** Whether a cell says nothing: it is blank, or the form has no such column. */
export function isBlank(words: string | null): boolean {
  return words === null || !/\S/.test(words);
}
