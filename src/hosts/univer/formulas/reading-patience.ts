import type { WorkbookDescription } from "../../../sheets/model/sheet-description";

const PATIENCE = 400;
/** A plan of about 200 rows, whose sums take longer than the patience. */
const MANY_FORMULAS = 3_000;

/**
 * Milliseconds that a reading waits for formulas; when those take longer, it is told later. None
 * where they will take longer anyway.
 */
export function readingPatience({ sheets }: WorkbookDescription): number {
  const formulas = sheets.reduce(
    (count, { cells }) => count + cells.filter(({ formula }) => formula !== undefined).length,
    0
  );
  return formulas > MANY_FORMULAS ? 0 : PATIENCE;
}
