import { without } from "./cell-ranges";
import type { CellRange } from "./cell-range";
import type { ListValidation, SheetDescription } from "./sheet-description";

/** The sheet with a drop-down that takes the place of any other in its cells and in `before`. */
export function setList(
  sheet: SheetDescription,
  list: ListValidation,
  before: CellRange | null
): SheetDescription {
  const cleared = before ? [before, list.range] : [list.range];
  const kept = cleared.reduce<readonly ListValidation[]>(
    (lists, hole) =>
      lists.flatMap((one) => without(one.range, hole).map((range) => ({ ...one, range }))),
    sheet.validations
  );
  return { ...sheet, validations: [...kept, list] };
}
