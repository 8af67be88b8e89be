import { childOf, isTrue } from "./xml-tree";
import type { XmlElement } from "./xml-tree";

/** Whether a sheet is neither as wide as one page and as long as it needs, nor all on one page. */
export function hasOtherScale(worksheet: XmlElement): boolean {
  const page = childOf(childOf(worksheet, "sheetPr"), "pageSetUpPr")?.attributes ?? {};
  const {
    scale = "100",
    fitToWidth = "1",
    fitToHeight = "1",
  } = childOf(worksheet, "pageSetup")?.attributes ?? {};
  return isTrue(page["fitToPage"])
    ? fitToWidth !== "1" || !["0", "1"].includes(fitToHeight)
    : scale !== "100";
}
