import { strToU8, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";

export type Relation = { id: string; type: string; target: string };

export function relationsXml(relations: readonly Relation[]): string {
  const tags = relations.map(
    ({ id, type, target }) =>
      `<Relationship Id="${id}" Type="${DOCUMENT}/${type}" Target="${target}"/>`
  );
  return `<Relationships xmlns="${RELATIONS}">${tags.join("")}</Relationships>`;
}

/** A worksheet around its rows; `after` follows them (merges, validations, drawings). */
export function worksheetXml(rows: string, after = ""): string {
  return `<worksheet xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** Cell formats 1, 2, … with these number formats. */
export function stylesXml(formats: readonly string[]): string {
  const escape = (code: string) => code.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  const codes = formats.map(
    (code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${escape(code)}"/>`
  );
  const cells = formats.map((_, index) => `<xf numFmtId="${164 + index}" applyNumberFormat="1"/>`);
  return (
    `<styleSheet xmlns="${MAIN}"><numFmts count="${codes.length}">${codes.join("")}</numFmts>` +
    `<cellXfs><xf numFmtId="0"/>${cells.join("")}</cellXfs></styleSheet>`
  );
}

/** Parts of a one-sheet workbook, written as openpyxl does: absolute relation targets. */
export function handmadeParts(sheet: string, more: Readonly<Record<string, string>> = {}) {
  return {
    "_rels/.rels": relationsXml([{ id: "r1", type: "officeDocument", target: "xl/workbook.xml" }]),
    "xl/workbook.xml":
      `<workbook xmlns="${MAIN}" xmlns:r="${DOCUMENT}"><sheets>` +
      `<sheet name="K&#7871; ho&#7841;ch &amp; ti&#7873;n" sheetId="1" r:id="rId9"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relationsXml([
      { id: "rId9", type: "worksheet", target: "/xl/worksheets/sheet1.xml" },
      { id: "rId8", type: "styles", target: "/xl/styles.xml" },
      { id: "rId7", type: "sharedStrings", target: "sharedStrings.xml" },
    ]),
    "xl/worksheets/sheet1.xml": sheet,
    ...more,
  };
}

export function zipParts(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))
  );
}

export function handmadeWorkbook(sheet: string, more: Readonly<Record<string, string>> = {}) {
  return zipParts(handmadeParts(sheet, more));
}
