import type {
  CellDescription,
  SheetDescription,
} from "../../../src/sheets/model/sheet-description";

/** A described sheet with these cells and nothing else but what `more` says. */
export function plainSheet(
  cells: readonly CellDescription[],
  more: Partial<SheetDescription> = {}
): SheetDescription {
  return {
    name: "Kế hoạch",
    columnWidths: [],
    rowHeights: {},
    cells,
    merges: [],
    validations: [],
    conditionalFormats: [],
    pageSetup: {
      orientation: "landscape",
      margins: { top: 20, right: 15, bottom: 20, left: 30, header: 10, footer: 8 },
      printArea: { from: { row: 1, column: 1 }, to: { row: 9, column: 3 } },
      breaksAfter: [],
    },
    ...more,
  };
}
