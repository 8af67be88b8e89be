import { LAST_COLUMN, LAST_ROW, referencesOf } from "../../sheets/model/formula-references";
import type { CellRange } from "../../sheets/model/cell-range";
import type { PageSetup } from "../../sheets/model/sheet-description";
import { hasOtherScale } from "./other-scale";
import { childOf, childrenOf, isTrue } from "./xml-tree";
import type { XmlElement } from "./xml-tree";

/** Formulas of a sheet's own print names. */
export type PrintNames = { readonly area: string; readonly titles: string };

const MILLIMETRES_PER_INCH = 25.4;
/** Excel's own margins, in inches, for a sheet that names none. */
const USUAL_MARGINS = { top: 0.75, right: 0.7, bottom: 0.75, left: 0.7, header: 0.3, footer: 0.3 };

/** Hundredths, since files keep inches to four digits. */
function millimetres(inches: number): number {
  return Math.round(inches * MILLIMETRES_PER_INCH * 100) / 100;
}

function marginsOf(worksheet: XmlElement): PageSetup["margins"] {
  const given = childOf(worksheet, "pageMargins")?.attributes ?? {};
  const side = (name: keyof PageSetup["margins"]) =>
    millimetres(Number(given[name] ?? USUAL_MARGINS[name]));
  return {
    top: side("top"),
    right: side("right"),
    bottom: side("bottom"),
    left: side("left"),
    header: side("header"),
    footer: side("footer"),
  };
}

/** The smallest block around all areas that are printed. */
function printAreaOf(names: PrintNames): CellRange | null {
  const ranges = referencesOf(names.area).map(({ from, to }) => ({
    from: { row: from.row ?? 1, column: from.column ?? 1 },
    to: {
      row: (to ?? from).row ?? LAST_ROW,
      column: (to ?? from).column ?? LAST_COLUMN,
    },
  }));
  if (ranges.length === 0) return null;
  const all = (pick: (range: CellRange) => number) => ranges.map(pick);
  return {
    from: {
      row: Math.min(...all(({ from }) => from.row)),
      column: Math.min(...all(({ from }) => from.column)),
    },
    to: {
      row: Math.max(...all(({ to }) => to.row)),
      column: Math.max(...all(({ to }) => to.column)),
    },
  };
}

function titleRowsOf({ titles }: PrintNames): readonly [number, number] | null {
  const rows = referencesOf(titles).find(({ from, to }) => from.column === null && to !== null);
  return rows?.from.row && rows.to?.row ? [rows.from.row, rows.to.row] : null;
}

/** Excel fits to one page where a sheet that is fitted says nothing of its width and height. */
function isOnePage(worksheet: XmlElement): boolean {
  const fitted = childOf(childOf(worksheet, "sheetPr"), "pageSetUpPr")?.attributes["fitToPage"];
  const pages = childOf(worksheet, "pageSetup")?.attributes ?? {};
  const { fitToWidth = "1", fitToHeight = "1" } = pages;
  return isTrue(fitted) && fitToWidth === "1" && fitToHeight === "1";
}

function headersOf(worksheet: XmlElement): Pick<PageSetup, "header" | "firstHeader" | "footer"> {
  const element = childOf(worksheet, "headerFooter");
  const text = (name: string) => childOf(element, name)?.text ?? "";
  return {
    ...(text("oddHeader") && { header: text("oddHeader") }),
    ...(isTrue(element?.attributes["differentFirst"]) && { firstHeader: text("firstHeader") }),
    ...(text("oddFooter") && { footer: text("oddFooter") }),
  };
}

/** How a worksheet is printed; `used` is printed where the sheet does not say what. */
export function describedPage(
  worksheet: XmlElement,
  names: PrintNames,
  used: CellRange
): PageSetup {
  const titleRows = titleRowsOf(names);
  const orientation = childOf(worksheet, "pageSetup")?.attributes["orientation"];
  const breaks = childrenOf(childOf(worksheet, "rowBreaks"), "brk");
  return {
    orientation: orientation === "landscape" ? "landscape" : "portrait",
    margins: marginsOf(worksheet),
    printArea: printAreaOf(names) ?? used,
    ...(titleRows && { titleRows }),
    ...(isOnePage(worksheet) && { onePage: true }),
    breaksAfter: breaks.map(({ attributes }) => Number(attributes["id"])),
    ...headersOf(worksheet),
    ...(hasOtherScale(worksheet) && { otherScale: true }),
  };
}
