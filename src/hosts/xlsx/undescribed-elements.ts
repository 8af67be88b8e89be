import type { LostKind } from "../../sheets/model/lost-part";
import { childOf, childrenOf, descendantsOf, isTrue } from "./xml-tree";
import type { XmlElement } from "./xml-tree";

function has(worksheet: XmlElement, name: string): boolean {
  return childOf(worksheet, name) !== undefined;
}

function isProtected(worksheet: XmlElement): boolean {
  const { sheet } = childOf(worksheet, "sheetProtection")?.attributes ?? {};
  return isTrue(sheet) || has(worksheet, "protectedRanges");
}

/** A filter that looks for something, or rows that it has sorted. */
function hasCriteria(worksheet: XmlElement): boolean {
  return (childOf(worksheet, "autoFilter")?.children ?? []).length > 0;
}

function isFoldable({ attributes }: XmlElement): boolean {
  return Number(attributes["outlineLevel"] ?? 0) > 0;
}

function hasOutline(worksheet: XmlElement): boolean {
  return [
    ...childrenOf(childOf(worksheet, "cols"), "col"),
    ...childrenOf(childOf(worksheet, "sheetData"), "row"),
  ].some(isFoldable);
}

function hasSparklines(worksheet: XmlElement): boolean {
  return childrenOf(worksheet, "extLst").some(
    (extensions) => descendantsOf(extensions, "sparkline").length > 0
  );
}

/** What elements of a worksheet that a description has no place for hold. */
const LOSSES: readonly (readonly [LostKind, (worksheet: XmlElement) => boolean])[] = [
  ["tables", (worksheet) => has(worksheet, "tableParts")],
  ["hyperlinks", (worksheet) => has(worksheet, "hyperlinks")],
  ["protection", isProtected],
  ["filter-criteria", hasCriteria],
  ["outlines", hasOutline],
  ["charts", hasSparklines],
  ["images", (worksheet) => has(worksheet, "legacyDrawingHF")],
  ["other", (worksheet) => has(worksheet, "scenarios")],
];

export function undescribedElements(worksheet: XmlElement): LostKind[] {
  return LOSSES.flatMap(([kind, isLost]) => (isLost(worksheet) ? [kind] : []));
}
