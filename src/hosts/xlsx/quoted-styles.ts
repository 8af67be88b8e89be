/** Cell formats of a style sheet, with a quoting twin for each one that is asked for. */
export type QuotedStyles = {
  /** Gives the named cells the quoting twin of their format. */
  markCells(sheet: string, cells: ReadonlySet<string>): string;
  /** The style sheet with the twins asked for so far. */
  styles(): string;
};

const CELL_FORMATS = /<cellXfs count="\d+">(.*?)<\/cellXfs>/s;
const FORMAT = /<xf\b[^>]*?(?:\/>|>.*?<\/xf>)/gs;
const CELL_START = /<c r="([A-Z]+\d+)"(?: s="(\d+)")?/g;

/**
 * `quotePrefix` is Excel's mark for a leading apostrophe: the cell stays text when it is edited.
 * exceljs does not know it, so cell formats get a twin that carries it.
 */
export function quotedStyles(styles: string): QuotedStyles {
  const formats: string[] = CELL_FORMATS.exec(styles)?.[1]?.match(FORMAT) ?? [];
  const twins = new Map<number, number>();

  function twin(format: number): number {
    const known = twins.get(format);
    if (known !== undefined) return known;
    const original = formats[format] ?? "<xf/>";
    const added = formats.push(original.replace("<xf", '<xf quotePrefix="1"')) - 1;
    twins.set(format, added);
    return added;
  }

  return {
    markCells: (sheet, cells) =>
      sheet.replace(CELL_START, (start, name: string, format = "0") =>
        cells.has(name) ? `<c r="${name}" s="${twin(Number(format))}"` : start
      ),
    styles: () =>
      styles.replace(
        CELL_FORMATS,
        () => `<cellXfs count="${formats.length}">${formats.join("")}</cellXfs>`
      ),
  };
}
