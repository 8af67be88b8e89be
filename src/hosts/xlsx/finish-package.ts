import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { cellName } from "../../sheets/model/cell-address";
import type { SheetDescription, WorkbookDescription } from "../../sheets/model/sheet-description";
import { changesWhenRetyped } from "../cells/cell-text";
import { quotedStyles } from "./quoted-styles";
import { DEFAULT_FONT, DEFAULT_ROW_HEIGHT } from "../../sheets/layout/row-metrics";

const STYLES = "xl/styles.xml";
const CORE = "docProps/core.xml";
const PRODUCER = "Cải Tiến";
/** The earliest day a zip can name, so that equal workbooks are equal files. */
const ZIP_DATE = new Date(1980, 0, 1);

/** exceljs always writes Calibri 11 as the first font, which is the Normal style's. */
function withDefaultFont(styles: string): string {
  const font =
    `<font><sz val="${DEFAULT_FONT.size}"/><color theme="1"/>` +
    `<name val="${DEFAULT_FONT.name}"/><family val="1"/></font>`;
  return styles.replace(/(<fonts\b[^>]*>)<font>.*?<\/font>/s, `$1${font}`);
}

/** exceljs writes the colour of a data bar only where Excel 2010 and later no longer look. */
function withBarColors(sheet: string, colors: readonly string[]): string {
  const rest = [...colors];
  return sheet.replace(
    /(<\/x14:cfvo>)(<\/x14:dataBar>|<x14:(?:axis|negative|border))/g,
    (_whole, end: string, next: string) =>
      `${end}<x14:fillColor rgb="FF${rest.shift() ?? ""}"/>${next}`
  );
}

/** exceljs ties the two halves of a data bar by a random id; their order does as well. */
function withStableBarIds(sheet: string): string {
  const numbered = (pattern: RegExp, text: string) => {
    let bar = 0;
    return text.replace(pattern, (_whole, before: string) => {
      bar += 1;
      return `${before}{00000000-0000-4000-8000-${String(bar).padStart(12, "0")}}`;
    });
  };
  const rules = numbered(/(<x14:id>)\{[^}]*\}/g, sheet);
  return numbered(/(<x14:cfRule type="dataBar" id=")\{[^}]*\}/g, rules);
}

function withDefaultRowHeight(sheet: string): string {
  return sheet.replace(
    /<sheetFormatPr\b[^>]*\/>/,
    `<sheetFormatPr defaultRowHeight="${DEFAULT_ROW_HEIGHT}"/>`
  );
}

/** exceljs signs with its own name and the time of day. */
function withProducer(core: string): string {
  return core
    .replace(/<dcterms:(created|modified)\b.*?<\/dcterms:\1>/gs, "")
    .replace(/(<(dc:creator|cp:lastModifiedBy)>).*?(<\/\2>)/gs, `$1${PRODUCER}$3`);
}

function quotedCells(sheet: SheetDescription): Set<string> {
  return new Set(
    sheet.cells
      .filter(
        (cell) =>
          cell.formula === undefined &&
          typeof cell.value === "string" &&
          changesWhenRetyped(cell.value)
      )
      .map(cellName)
  );
}

function barColors(sheet: SheetDescription): string[] {
  return sheet.conditionalFormats.flatMap((format) =>
    format.kind === "data-bar" ? [format.color] : []
  );
}

/** What exceljs cannot write or writes wrongly, put right in the finished package. */
export function finishPackage(bytes: Uint8Array, description: WorkbookDescription): Uint8Array {
  const parts = unzipSync(bytes);
  const text = (part: string) => strFromU8(parts[part] ?? new Uint8Array());
  const quoted = quotedStyles(withDefaultFont(text(STYLES)));
  description.sheets.forEach((sheet, index) => {
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    const bars = withBarColors(withStableBarIds(text(part)), barColors(sheet));
    parts[part] = strToU8(quoted.markCells(withDefaultRowHeight(bars), quotedCells(sheet)));
  });
  parts[STYLES] = strToU8(quoted.styles());
  parts[CORE] = strToU8(withProducer(text(CORE)));
  return zipSync(parts, { mtime: ZIP_DATE });
}
