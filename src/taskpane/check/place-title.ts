import type { Words } from "../words-context";
import type { FindingsOfPlace } from "./group-by-place";

/** What stands above the findings of a place: «Dòng 5. Sửa chữa máy tính». */
export function placeTitle(
  { rowNumber, rowTitle }: Pick<FindingsOfPlace, "rowNumber" | "rowTitle">,
  words: Words
): string {
  if (rowNumber === null) return words("check.place.document");
  if (rowTitle === null || rowTitle === "")
    return words("check.place.rowUntitled", { number: rowNumber });
  return words("check.place.row", { number: rowNumber, title: rowTitle });
}
