import type { Words } from "../words-context";

/** As many numbers as are read at a glance; a plan of hundreds of rows would fill the pane. */
const MOST = 12;

/** "2, 5–7", and how many more there are when there are many. */
export function rowNumbers(numbers: readonly number[], words: Words): string {
  const runs = runsOf(numbers);
  const shown = runs.slice(0, MOST);
  const rest = runs.slice(MOST).reduce((count, [first, last]) => count + last - first + 1, 0);
  const rows = shown.map(spelled).join(", ");
  return rest === 0 ? rows : words("rows.andMore", { rows, count: rest });
}

type Run = readonly [first: number, last: number];

/** Rows that follow each other, three or more, are one run. */
function runsOf(numbers: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (const number of numbers) {
    const [first, last] = runs.at(-1) ?? [];
    if (first !== undefined && last === number - 1) runs[runs.length - 1] = [first, number];
    else runs.push([number, number]);
  }
  return runs.flatMap(([first, last]): Run[] =>
    last === first + 1
      ? [
          [first, first],
          [last, last],
        ]
      : [[first, last]]
  );
}

function spelled([first, last]: Run): string {
  return first === last ? String(first) : `${first}–${last}`;
}
