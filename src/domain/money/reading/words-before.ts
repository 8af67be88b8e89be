/** As far back as words can belong to a number, which keeps long cells quick to read. */
const REACH = 60;

/** The text before a number on one line, for patterns that end at the number. */
export function wordsBefore(text: string, position: number): string {
  return text.slice(Math.max(0, position - REACH), position).replace(/\n/g, " ");
}
