import { strToU8, zipSync } from "fflate";
import { UnreadableFile } from "../../sheets/model/unreadable-file";
import { FILE_LIMITS } from "./file-limits";
import { readableSheet } from "./readable-sheet";
import type { ReadableSheet } from "./readable-sheet";
import { readableStyles } from "./readable-styles";
import type { WorkbookPackage } from "./workbook-package";
import { countOf, startTags, withoutPrefix } from "./xml-elements";

const DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A workbook of ours, with only what exceljs is to read of the given one, and its merges beside. */
export type ReadableWorkbook = {
  readonly bytes: Uint8Array;
  /** In the order of the workbook; the sheet at index 2 is called `3` in `bytes`. */
  readonly sheets: readonly (ReadableSheet & { readonly name: string; readonly hidden: boolean })[];
};

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${DOCUMENT}/${type}" Target="${target}"/>`;
}

function partOfType(source: WorkbookPackage, type: string): string | null {
  const found = source.relations(source.workbookPart).find((one) => one.type === type);
  return found ? source.text(found.target) : null;
}

/** The other of Excel's two date systems, which Excel for Mac used to write. */
function usesDate1904(source: WorkbookPackage): boolean {
  const [properties] = startTags(source.text(source.workbookPart) ?? "", "workbookPr");
  return ["1", "true"].includes(properties?.["date1904"] ?? "");
}

function readSheets(source: WorkbookPackage): ReadableWorkbook["sheets"] {
  return source.sheets
    .filter((sheet) => sheet.type === "worksheet")
    .map((sheet) => {
      const xml = source.text(sheet.part);
      if (xml === null) throw new UnreadableFile("damaged", { part: sheet.part });
      return { name: sheet.name, hidden: sheet.hidden, ...readableSheet(xml) };
    });
}

function workbookXml(count: number, date1904: boolean): string {
  const sheets = Array.from(
    { length: count },
    (_, index) => `<sheet name="${index + 1}" sheetId="${index + 1}" r:id="s${index + 1}"/>`
  );
  return (
    `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><workbookPr date1904="${date1904 ? 1 : 0}"/>` +
    `<sheets>${sheets.join("")}</sheets></workbook>`
  );
}

function relationsXml(count: number): string {
  const sheets = Array.from({ length: count }, (_, index) =>
    relation(`s${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`)
  );
  const others = [
    relation("styles", "styles", "styles.xml"),
    relation("texts", "sharedStrings", "sharedStrings.xml"),
  ];
  return `<Relationships xmlns="${RELATIONS}">${[...sheets, ...others].join("")}</Relationships>`;
}

function requireParsable(parts: Readonly<Record<string, string>>): void {
  const tags = Object.values(parts).reduce((sum, xml) => sum + countOf(xml, "<"), 0);
  // An element with content has two.
  if (tags / 2 > FILE_LIMITS.elements) throw new UnreadableFile("too-large");
}

/**
 * Rebuilds the package from the parts that are read, under the names exceljs expects: it knows no
 * others, and crashes on relations written by openpyxl. Throws `UnreadableFile`.
 */
export function readableWorkbook(source: WorkbookPackage): ReadableWorkbook {
  const sheets = readSheets(source);
  const texts = partOfType(source, "sharedStrings");
  const parts: Record<string, string> = {
    "xl/workbook.xml": workbookXml(sheets.length, usesDate1904(source)),
    "xl/_rels/workbook.xml.rels": relationsXml(sheets.length),
    "xl/styles.xml": readableStyles(partOfType(source, "styles") ?? ""),
    "xl/sharedStrings.xml": texts ? withoutPrefix(texts, "sst") : `<sst xmlns="${MAIN}"/>`,
  };
  sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = sheet.xml;
  });
  requireParsable(parts);
  const files = Object.entries(parts).map(([part, xml]) => [part, strToU8(xml)] as const);
  return { bytes: zipSync(Object.fromEntries(files), { level: 0 }), sheets };
}
