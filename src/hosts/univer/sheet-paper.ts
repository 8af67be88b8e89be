import type { CellRange } from "../../sheets/model/cell-range";
import type { PageSetup, SheetDescription } from "../../sheets/model/sheet-description";

/** What a sheet has that the grid does not know: how it prints and what is filtered. */
export type SheetPaper = {
  readonly pageSetup: PageSetup;
  readonly autoFilter: CellRange | null;
};

/** The paper of a sheet that the user adds: A4 as Excel prints it, nothing filtered. */
export const PLAIN_PAPER: SheetPaper = {
  pageSetup: {
    orientation: "portrait",
    margins: { top: 19, right: 18, bottom: 19, left: 18, header: 8, footer: 8 },
    printArea: { from: { row: 1, column: 1 }, to: { row: 1, column: 1 } },
    breaksAfter: [],
  },
  autoFilter: null,
};

export function sheetPaper({ pageSetup, autoFilter }: SheetDescription): SheetPaper {
  return { pageSetup, autoFilter: autoFilter ?? null };
}
