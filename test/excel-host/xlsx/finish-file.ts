import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { DefaultFont } from "../model/cell-format";
import type { SheetState } from "../model/sheet-state";
import { columnLetters } from "../model/area";
import type { WorkbookState } from "../model/workbook-state";

/** exceljs takes 9 for the default width of every workbook and leaves it out. */
export const NEAREST_TO_NINE = 9 + 1 / 256;

const STYLES = "xl/styles.xml";
const CELL_FORMATS = /<cellXfs\b[^>]*>(.*?)<\/cellXfs>/s;
const CELL_FORMAT = /<xf\b[^>]*?(?:\/>|>.*?<\/xf>)/gs;
const CELL = /<c r="([A-Z]+\d+)"(?: s="(\d+)")?/g;

/** Stands for the width 9, which exceljs would leave out. */
const NUDGED_WIDTH = `width="${NEAREST_TO_NINE}"`;

/** exceljs always writes Calibri 11 as the font of the Normal style. */
function withDefaultFont(styles: string, { name, size }: DefaultFont): string {
  return styles.replace(
    /(<fonts\b[^>]*>)<font>.*?<\/font>/s,
    `$1<font><sz val="${size}"/><color theme="1"/><name val="${name}"/></font>`
  );
}

/** exceljs does not know the mark of an apostrophe: formats get a second version that bears it. */
class MarkedFormats {
  private readonly formats: string[];
  private readonly marked = new Map<number, number>();

  constructor(private readonly styles: string) {
    this.formats = CELL_FORMATS.exec(styles)?.[1]?.match(CELL_FORMAT) ?? [];
  }

  private mark(format: number): number {
    const known = this.marked.get(format);
    if (known !== undefined) return known;
    const bare = this.formats[format] ?? "<xf/>";
    this.marked.set(format, this.formats.length);
    this.formats.push(bare.replace("<xf", '<xf quotePrefix="1"'));
    return this.formats.length - 1;
  }

  inSheet(xml: string, cells: ReadonlySet<string>): string {
    return xml.replace(CELL, (start, name: string, format = "0") =>
      cells.has(name) ? `<c r="${name}" s="${this.mark(Number(format))}"` : start
    );
  }

  inStyles(): string {
    const list = `<cellXfs count="${this.formats.length}">${this.formats.join("")}</cellXfs>`;
    return this.styles.replace(CELL_FORMATS, () => list);
  }
}

function quotedCells(sheet: SheetState): Set<string> {
  const names = new Set<string>();
  for (const [row, cells] of sheet.cells) {
    for (const [column, { quotePrefix }] of cells) {
      if (quotePrefix) names.add(`${columnLetters(column)}${row}`);
    }
  }
  return names;
}

/** exceljs leaves the colour of a bar out of the part that Excel since 2010 reads. */
function withBarColors(xml: string, sheet: SheetState): string {
  const colors = sheet.conditionalFormats
    .filter(({ type }) => type === "DataBar")
    .map(({ dataBar }) => dataBar.positive.fillColor.slice(1));
  return xml.replace(
    /(<\/x14:cfvo>)(?=<\/x14:dataBar>|<x14:(?:axis|negative|border))/g,
    (end) => `${end}<x14:fillColor rgb="FF${colors.shift() ?? ""}"/>`
  );
}

/** What exceljs cannot write, put into its file. */
export function finishFile(bytes: Uint8Array, workbook: WorkbookState): Uint8Array {
  const parts = unzipSync(bytes);
  const text = (part: string) => strFromU8(parts[part] ?? new Uint8Array());
  const formats = new MarkedFormats(withDefaultFont(text(STYLES), workbook.defaultFont));
  workbook.sheets.forEach((sheet, index) => {
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    const xml = withBarColors(text(part), sheet).replaceAll(NUDGED_WIDTH, 'width="9"');
    parts[part] = strToU8(formats.inSheet(xml, quotedCells(sheet)));
  });
  parts[STYLES] = strToU8(formats.inStyles());
  return zipSync(parts);
}
