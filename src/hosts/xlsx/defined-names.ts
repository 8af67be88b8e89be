import { childOf, childrenOf, isTrue } from "./xml-tree";
import type { XmlElement } from "./xml-tree";

/** What names stand for, by the name in small letters: one block of cells, or `null` for else. */
export type NamedReferences = ReadonlyMap<string, string | null>;

/** Names that a file keeps for itself: what is printed and what is filtered. */
const BUILT_IN = "_xlnm.";

const SHEET = "(?:'(?:[^'\\[]|'')+'|[\\p{L}_][\\p{L}\\p{N}_.]*)!";
const CELL = "\\$[A-Z]{1,3}\\$\\d+";
const LINES = "\\$[A-Z]{1,3}:\\$[A-Z]{1,3}|\\$\\d+:\\$\\d+";
/** `Sheet!$A$1:$B$2`. */
const FIXED = new RegExp(`^${SHEET}(?:${CELL}(?::${CELL})?|${LINES})$`, "u");

function isOwn({ attributes }: XmlElement): boolean {
  return !attributes["name"]?.startsWith(BUILT_IN) && !isTrue(attributes["hidden"]);
}

function elementsOf(workbook: XmlElement): XmlElement[] {
  return childrenOf(childOf(workbook, "definedNames"), "definedName");
}

/** It means the same cells wherever it is written. */
function fixedReference(formula: string): string | null {
  return FIXED.test(formula) ? formula : null;
}

/** The built-in name of a sheet, by the sheet's place in the workbook; `""` for none. */
export function builtInName(workbook: XmlElement, sheetIndex: number, name: string): string {
  const found = elementsOf(workbook).find(
    ({ attributes }) =>
      attributes["localSheetId"] === String(sheetIndex) && attributes["name"] === BUILT_IN + name
  );
  return found?.text ?? "";
}

/**
 * The names that formulas of a sheet may use; its own ones go before those of the workbook. What is
 * printed has the same name in every file, and may stay in a formula.
 */
export function namedReferences(workbook: XmlElement, sheetIndex: number): NamedReferences {
  const named = (scope: string | undefined) =>
    elementsOf(workbook)
      .filter(({ attributes }) => attributes["localSheetId"] === scope)
      .filter(({ attributes }) => !attributes["name"]?.startsWith(BUILT_IN))
      .map(
        ({ attributes, text }) =>
          [attributes["name"]?.toLowerCase() ?? "", fixedReference(text)] as const
      );
  return new Map([...named(undefined), ...named(String(sheetIndex))]);
}

/** Whether the user has given names to anything. */
export function hasOwnNames(workbook: XmlElement): boolean {
  return elementsOf(workbook).some(isOwn);
}
