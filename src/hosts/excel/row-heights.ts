import { operation } from "./operation";
import type { Operation } from "./operation";
import type { SheetImage } from "./sheet-image";

/** Points; `null` for the sheet's standard height. */
export type Heights = ReadonlyMap<number, number | null>;

type Run = { first: number; heights: (number | null)[] };

/** Rows that follow one another and are all given a height, or all the standard one. */
function runsOf(heights: Heights): Run[] {
  const runs: Run[] = [];
  for (const [row, height] of [...heights].sort(([one], [other]) => one - other)) {
    const run = runs.at(-1);
    const follows = run && run.first + run.heights.length === row;
    if (follows && (run.heights[0] === null) === (height === null)) run.heights.push(height);
    else runs.push({ first: row, heights: [height] });
  }
  return runs;
}

function performRun(sheet: Excel.Worksheet, { first, heights }: Run): void {
  const range = sheet.getRange(`A${first}:A${first + heights.length - 1}`);
  if (heights[0] === null) range.format.useStandardHeight = true;
  else {
    const given = heights.map((rowHeight) => ({ format: { rowHeight: rowHeight ?? 0 } }));
    range.setRowProperties(given);
  }
}

export function heightOperations(sheet: string, heights: Heights): Operation[] {
  return runsOf(heights).map((run) =>
    operation(sheet, (target) => performRun(target, run), 1 + run.heights.length / 8)
  );
}

/** The heights that rows had; standard ones again as such. */
export function formerHeights(image: SheetImage, rows: Iterable<number>): Heights {
  return new Map(
    Array.from(rows, (row) => {
      const height = image.rowHeights.get(row) ?? image.standardHeight;
      return [row, height === image.standardHeight ? null : height];
    })
  );
}
