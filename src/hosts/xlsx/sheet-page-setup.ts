import type { HeaderFooter, PageSetup as SheetPageSetup, Worksheet } from "exceljs";
import type { PageSetup } from "../../sheets/model/sheet-description";
import { printAreaReference } from "./print-area-reference";

const MILLIMETRES_PER_INCH = 25.4;
const PAPER_A4 = 9;
/** Excel calls a file with a longer header or footer damaged. */
const LONGEST_HEADER = 255;

function inches(margins: PageSetup["margins"]): SheetPageSetup["margins"] {
  const inch = (millimetres: number) =>
    Math.round((millimetres / MILLIMETRES_PER_INCH) * 10_000) / 10_000;
  return {
    top: inch(margins.top),
    right: inch(margins.right),
    bottom: inch(margins.bottom),
    left: inch(margins.left),
    header: inch(margins.header),
    footer: inch(margins.footer),
  };
}

function headerFooter({ header, firstHeader, footer }: PageSetup): Partial<HeaderFooter> {
  for (const code of [header, firstHeader, footer]) {
    if (code && code.length > LONGEST_HEADER) {
      throw new RangeError(`header or footer longer than ${LONGEST_HEADER} characters: ${code}`);
    }
  }
  const differs = firstHeader !== undefined;
  return {
    ...(header && { oddHeader: header }),
    ...(footer && { oddFooter: footer }),
    differentFirst: differs,
    ...(differs && firstHeader && { firstHeader }),
    // A first page that differs has its own footer too, and would otherwise lose it.
    ...(differs && footer && { firstFooter: footer }),
  };
}

/** A4, as wide as one page, as long as it needs or all on one, with margins, titles, breaks, footers. */
export function applyPageSetup(sheet: Worksheet, setup: PageSetup): void {
  Object.assign(sheet.pageSetup, {
    paperSize: PAPER_A4,
    orientation: setup.orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: setup.onePage ? 1 : 0,
    margins: inches(setup.margins),
    printArea: printAreaReference(setup.printArea),
    ...(setup.titleRows && { printTitlesRow: setup.titleRows.join(":") }),
  });
  Object.assign(sheet.headerFooter, headerFooter(setup));
  for (const row of setup.breaksAfter) sheet.getRow(row).addPageBreak();
}
