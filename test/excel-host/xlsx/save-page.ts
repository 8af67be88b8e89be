import type { PageSetup, Worksheet } from "exceljs";
import { columnLetters } from "../model/area";
import type { Area } from "../model/area";
import type { SheetState } from "../model/sheet-state";
import { headerCode } from "./header-code";

const POINTS_PER_INCH = 72;
export const PAPER_NUMBERS: Readonly<Record<string, number>> = {
  Letter: 1,
  Legal: 5,
  A3: 8,
  A4: 9,
  A5: 11,
};

const inches = (points: number) => Math.round((points / POINTS_PER_INCH) * 10_000) / 10_000;

/** exceljs puts a `$` before each half: with this one before the row both are fixed. */
function printArea({ top, left, bottom, right }: Area): string {
  return `${columnLetters(left)}$${top}:${columnLetters(right)}$${bottom}`;
}

function pageSetup({ page }: SheetState): Partial<PageSetup> {
  const { zoom, margins, titleRows, titleColumns } = page;
  const fits = zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined;
  const letters = (area: Area) => `${columnLetters(area.left)}:${columnLetters(area.right)}`;
  return {
    paperSize: PAPER_NUMBERS[page.paperSize] as NonNullable<PageSetup["paperSize"]>,
    orientation: page.orientation === "Landscape" ? "landscape" : "portrait",
    ...(fits && {
      fitToPage: true,
      fitToWidth: zoom.horizontalFitToPages ?? 0,
      fitToHeight: zoom.verticalFitToPages ?? 0,
    }),
    ...(zoom.scale !== undefined && { scale: zoom.scale }),
    horizontalCentered: page.centerHorizontally,
    verticalCentered: page.centerVertically,
    margins: {
      top: inches(margins.top),
      bottom: inches(margins.bottom),
      left: inches(margins.left),
      right: inches(margins.right),
      header: inches(margins.header),
      footer: inches(margins.footer),
    },
    ...(page.printAreas.length > 0 && { printArea: page.printAreas.map(printArea).join("&&") }),
    ...(titleRows && { printTitlesRow: `${titleRows.top}:${titleRows.bottom}` }),
    ...(titleColumns && { printTitlesColumn: letters(titleColumns) }),
  };
}

function headers({ page }: SheetState) {
  const { defaultForAllPages: all, firstPage: first, evenPages: even } = page.headers;
  const differentFirst = page.headerState.includes("First");
  const differentOddEven = page.headerState.includes("OddAndEven");
  return {
    differentFirst,
    differentOddEven,
    ...codes("odd", all),
    ...(differentFirst && codes("first", first)),
    ...(differentOddEven && codes("even", even)),
  };
}

function codes(page: "odd" | "first" | "even", parts: Parameters<typeof headerCode>[0]) {
  const header = headerCode(parts, "Header");
  const footer = headerCode(parts, "Footer");
  return {
    ...(header && { [`${page}Header`]: header }),
    ...(footer && { [`${page}Footer`]: footer }),
  };
}

/** How the sheet is printed, into exceljs. */
export function savePage(sheet: SheetState, target: Worksheet): void {
  Object.assign(target.pageSetup, pageSetup(sheet));
  Object.assign(target.headerFooter, headers(sheet));
  for (const row of sheet.breaksAfter) target.getRow(row).addPageBreak();
}
