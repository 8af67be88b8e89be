import { textOf } from "./described-cells";
import type { CellSources } from "./described-cells";
import { namedReferences } from "./defined-names";
import type { NamedReferences } from "./defined-names";
import { describedStyles } from "./described-styles";
import { UnreadableFile } from "../../sheets/model/unreadable-file";
import type { PackageSheet, WorkbookPackage } from "./workbook-package";
import { childOf, childrenOf, isTrue, parseXml } from "./xml-tree";
import type { XmlElement } from "./xml-tree";

const DAYS_FROM_1900_TO_1904 = 1462;

/** The parts of a workbook that its sheets refer to, and what cells take from them. */
export type WorkbookSources = CellSources & {
  readonly workbook: XmlElement;
  readonly styleSheet: XmlElement | undefined;
  /** Texts of cells, with their runs. */
  readonly textElements: readonly XmlElement[];
};

/** A worksheet as the file has it. */
export type SheetSource = {
  readonly name: string;
  /** Among all sheets of the file, chart sheets included. */
  readonly index: number;
  readonly worksheet: XmlElement;
  readonly sheetData: XmlElement;
  readonly hidden: boolean;
  readonly names: NamedReferences;
};

function rootOfType(source: WorkbookPackage, type: string): XmlElement | undefined {
  const found = source.relations(source.workbookPart).find((one) => one.type === type);
  const xml = found && source.text(found.target);
  return xml ? parseXml(xml) : undefined;
}

/** Throws `UnreadableFile`. */
export function workbookSources(source: WorkbookPackage): WorkbookSources {
  const workbook = parseXml(source.text(source.workbookPart) ?? "");
  const styleSheet = rootOfType(source, "styles");
  const textElements = childrenOf(rootOfType(source, "sharedStrings"), "si");
  const properties = childOf(workbook, "workbookPr")?.attributes;
  return {
    workbook,
    styleSheet,
    textElements,
    texts: textElements.map(textOf),
    styles: describedStyles(styleSheet, rootOfType(source, "theme")),
    dayShift: isTrue(properties?.["date1904"]) ? DAYS_FROM_1900_TO_1904 : 0,
  };
}

/** Throws `UnreadableFile` for a sheet without rows of cells. */
export function sheetSource(
  source: WorkbookPackage,
  workbook: XmlElement,
  listed: PackageSheet
): SheetSource {
  const { name, part, hidden } = listed;
  const worksheet = parseXml(source.text(part) ?? "");
  const sheetData = childOf(worksheet, "sheetData");
  if (!sheetData) throw new UnreadableFile("damaged");
  const index = source.sheets.indexOf(listed);
  const names = namedReferences(workbook, index);
  return { name, index, worksheet, sheetData, hidden, names };
}
