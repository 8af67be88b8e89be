import type { CellRange } from "../../sheets/model/cell-range";
import type { PageSetup } from "../../sheets/model/sheet-description";
import type { PrintItemCode } from "./print-check";

/** Millimetres; programs keep margins in inches or points. */
const LEAST_MARGIN_DIFFERENCE = 0.3;

/** In which ways a page is not set up as wanted; none means that setting it would change nothing. */
export function pageDifferences(current: PageSetup, wanted: PageSetup): PrintItemCode[] {
  return [
    ...areaDifferences(current.printArea, wanted.printArea),
    ...(hasOtherPaper(current, wanted) ? ["paper-differs" as const] : []),
    ...(same(current.titleRows, wanted.titleRows) ? [] : ["titles-differ" as const]),
    ...(hasSameHeader(current, wanted) ? [] : ["page-number-differs" as const]),
    ...(same(current.breaksAfter, wanted.breaksAfter) ? [] : ["breaks-differ" as const]),
  ];
}

function areaDifferences(current: CellRange, wanted: CellRange): PrintItemCode[] {
  if (same(current, wanted)) return [];
  return current.to.column > wanted.to.column ? ["helpers-printed"] : ["words-not-printed"];
}

function hasOtherPaper(current: PageSetup, wanted: PageSetup): boolean {
  const sides = Object.keys(wanted.margins) as (keyof PageSetup["margins"])[];
  return (
    current.otherScale === true ||
    current.onePage === true ||
    current.orientation !== wanted.orientation ||
    sides.some(
      (side) => Math.abs(current.margins[side] - wanted.margins[side]) > LEAST_MARGIN_DIFFERENCE
    )
  );
}

/** A blank first header may be kept as a space or as nothing. */
function hasSameHeader(current: PageSetup, wanted: PageSetup): boolean {
  const firstOf = ({ firstHeader }: PageSetup) =>
    firstHeader?.replace(/^&C|&"[^"]*"|&\d+/g, "").trim();
  return current.header === wanted.header && firstOf(current) === firstOf(wanted);
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
