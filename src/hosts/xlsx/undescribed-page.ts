import { referencesOf } from "../../sheets/model/formula-references";
import type { LostKind } from "../../sheets/model/lost-part";
import { builtInName } from "./defined-names";
import type { SheetSource } from "./described-sources";
import { hasOtherScale } from "./other-scale";
import { childOf, isTrue } from "./xml-tree";
import type { XmlElement } from "./xml-tree";

const A4 = "9";
const OPTIONS = ["gridLines", "headings", "horizontalCentered", "verticalCentered"];
const SWITCHES = ["blackAndWhite", "draft", "useFirstPageNumber"];

function hasOtherPaper(worksheet: XmlElement): boolean {
  const given = childOf(worksheet, "pageSetup")?.attributes ?? {};
  const { paperSize = A4, pageOrder = "downThenOver", cellComments = "none" } = given;
  return (
    paperSize !== A4 ||
    pageOrder !== "downThenOver" ||
    cellComments !== "none" ||
    SWITCHES.some((name) => isTrue(given[name]))
  );
}

/** The first page of ours has the footer of every page. */
function hasOtherHeadings(worksheet: XmlElement): boolean {
  const element = childOf(worksheet, "headerFooter");
  const text = (name: string) => childOf(element, name)?.text ?? "";
  const { differentFirst, differentOddEven } = element?.attributes ?? {};
  return (
    isTrue(differentOddEven) ||
    (isTrue(differentFirst) && text("firstFooter") !== text("oddFooter"))
  );
}

/** Several areas, or columns that are repeated on every page. */
function hasOtherNames({ index }: SheetSource, workbook: XmlElement): boolean {
  const areas = referencesOf(builtInName(workbook, index, "Print_Area"));
  const titles = referencesOf(builtInName(workbook, index, "Print_Titles"));
  return areas.length > 1 || titles.some(({ from }) => from.column !== null);
}

/** Whether a sheet is printed in ways that a `PageSetup` has no words for. */
export function undescribedPage(sheet: SheetSource, workbook: XmlElement): LostKind[] {
  const { worksheet } = sheet;
  const options = childOf(worksheet, "printOptions")?.attributes ?? {};
  const isLost =
    hasOtherScale(worksheet) ||
    hasOtherPaper(worksheet) ||
    hasOtherHeadings(worksheet) ||
    hasOtherNames(sheet, workbook) ||
    OPTIONS.some((name) => isTrue(options[name])) ||
    childOf(worksheet, "colBreaks") !== undefined;
  return isLost ? ["page-setup"] : [];
}
