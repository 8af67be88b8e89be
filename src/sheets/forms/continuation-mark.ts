import type { RowId } from "../../domain/plan/plan-row";
import { columnLetters } from "../model/cell-address";
import { quoted } from "../model/formula-text";

/** A sheet row that goes on with a plan row too high for one. */
export type Continuation = {
  readonly row: RowId;
  /** Letters of the columns whose words go on in the middle of a line. */
  readonly continued: ReadonlySet<string>;
};

const MARK = "Tiếp dòng ";
const WRITTEN = /^Tiếp dòng (\S+)(?: \(liền chữ ở cột ([A-Z]+(?:, [A-Z]+)*)\))?$/;

/**
 * What stands in the tracking block's last column beside such a row: «Tiếp dòng D01 (liền chữ ở cột
 * C, D)». Words of other columns go on with a new line.
 */
export function continuationMark(row: RowId, continued: Iterable<number>): string {
  const letters = Array.from(continued, (column) => columnLetters(column));
  return letters.length === 0
    ? `${MARK}${row}`
    : `${MARK}${row} (liền chữ ở cột ${letters.join(", ")})`;
}

/** Whether the mark beside a row says that it goes on with the one whose id stands in `id`. */
export function goesOnFormula(mark: string, id: string): string {
  return `LEFT(${mark}&" ",LEN(${id})+${MARK.length + 1})=${quoted(MARK)}&${id}&" "`;
}

/** `null` for any other text. */
export function readContinuationMark(text: string): Continuation | null {
  const [, row, letters] = WRITTEN.exec(text) ?? [];
  if (row === undefined) return null;
  return { row, continued: new Set(letters?.split(", ")) };
}
