import type { CellAddress } from "./cell-address";
import { cellName } from "./cell-address";
import { describedText } from "./check-expected";
import type { SheetDescription, WorkbookDescription } from "./sheet-description";

function contents({ name, cells }: SheetDescription): (readonly [string, CellAddress, string])[] {
  return cells.flatMap((cell) => {
    const said = cell.formula ?? describedText(cell);
    const at = { sheet: name, cell: cellName(cell) };
    return said === "" ? [] : [[`${name}!${at.cell}`, at, said] as const];
  });
}

/** The first cell that two states of a workbook have not in common; `null` if there is none. */
export function firstDifference(
  one: WorkbookDescription,
  other: WorkbookDescription
): CellAddress | null {
  const cells = [one, other].map(({ sheets }) => sheets.flatMap(contents));
  const [first, second] = cells.map((known) => new Map(known.map(([key, , said]) => [key, said])));
  const different = cells.flat().find(([key]) => first?.get(key) !== second?.get(key));
  return different?.[1] ?? null;
}
