import type { Bottoms } from "./inserted-rows";
import type { Pending } from "./pending";

/** Asks where the formatted cells of sheets end; sheets that are gone are left out. */
export function requestBottoms(
  { worksheets }: Excel.Workbook,
  sheets: Iterable<string>
): Pending<Bottoms> {
  const asked = Array.from(new Set(sheets), (name) => {
    const used = worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject(false);
    used.load(["rowIndex", "rowCount"]);
    return [name, used] as const;
  });
  return () =>
    new Map(
      asked.map(([name, used]) => [name, used.isNullObject ? 0 : used.rowIndex + used.rowCount])
    );
}
