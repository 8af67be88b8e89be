import { normaliseText } from "../../domain/text/normalise-text";
import { numberText } from "./number-text";
import type { SourceCell } from "./source-row";

/** What a cell holds, as everything that reads a workbook words it. */
export type CellContent = Pick<SourceCell, "text" | "number">;

/**
 * The words of a stored value: dates are serial numbers told by their number format, truth values
 * `TRUE` and `FALSE`, error values the text they show. A blank cell has no text.
 */
export function cellContent(
  value: string | number | boolean | null,
  numberFormat: string
): CellContent {
  if (typeof value === "number") {
    return { text: numberText(value, numberFormat), number: value };
  }
  if (typeof value === "boolean") return { text: value ? "TRUE" : "FALSE" };
  return { text: value === null ? "" : normaliseText(value) };
}
