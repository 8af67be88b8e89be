import { WorkbookRefused } from "../../sheets/model/workbook-refused";
import type { Pending } from "./pending";

/**
 * Asks whether rows of the sheets are filtered away: Excel then puts what is written as an array
 * into other cells (office-js issue 224), and a new filter would lose the user's criteria. The
 * result throws `WorkbookRefused` `filtered-sheet` for the first such sheet; a missing one passes.
 */
export function requestUnfiltered(
  { worksheets }: Excel.Workbook,
  names: Iterable<string>
): Pending<void> {
  const asked = Array.from(names, (name) => {
    const sheet = worksheets.getItemOrNullObject(name);
    const { autoFilter } = sheet;
    autoFilter.load(["enabled", "isDataFiltered"]);
    return { name, sheet, autoFilter };
  });
  return () => {
    for (const { name, sheet, autoFilter } of asked) {
      if (sheet.isNullObject || !autoFilter.enabled || !autoFilter.isDataFiltered) continue;
      throw new WorkbookRefused("filtered-sheet", { sheet: name });
    }
  };
}
