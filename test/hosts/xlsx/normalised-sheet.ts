import { fromSerial, toSerial } from "../../../src/domain/timeline/date-serial";
import { cellText } from "../../../src/hosts/cells/cell-text";
import { cellName } from "../../../src/sheets/model/cell-address";
import type { CellPosition } from "../../../src/sheets/model/cell-address";
import type { CellStyle } from "../../../src/sheets/model/cell-style";
import { DATE_FORMAT } from "../../../src/sheets/model/date-format";
import { isDateFormat } from "../../../src/sheets/model/number-text";
import type {
  CellDescription,
  CellValue,
  ConditionalFormat,
  SheetDescription,
} from "../../../src/sheets/model/sheet-description";
import { DEFAULT_FONT } from "../../../src/sheets/layout/row-metrics";

/** The same without what is empty, so that equal looks are equal objects. */
function compact<T extends object>(given: T): T | undefined {
  const entries = Object.entries(given).filter(
    ([, part]) => part !== undefined && part !== false && part !== 0
  );
  return entries.length > 0 ? (Object.fromEntries(entries) as T) : undefined;
}

function plainFont(font: CellStyle["font"]): CellStyle["font"] {
  const { name, size, ...rest } = font ?? {};
  return compact({
    ...rest,
    ...(name !== DEFAULT_FONT.name && { name }),
    ...(size !== DEFAULT_FONT.size && { size }),
  });
}

function plainStyle(style: CellStyle | undefined, value: CellValue): CellStyle | undefined {
  const isDate = typeof value === "object" && value !== null;
  const { font, borders, ...rest } = { ...(isDate && { numberFormat: DATE_FORMAT }), ...style };
  const parts = { ...rest, font: plainFont(font), borders: borders && compact(borders) };
  return compact(parts as CellStyle);
}

function plainValue(value: CellValue, numberFormat: string): CellValue {
  if (typeof value === "string") return cellText(value);
  const number = typeof value === "object" && value !== null ? toSerial(value.date) : value;
  if (typeof number !== "number" || !isDateFormat(numberFormat)) return number;
  const date = Number.isInteger(number) ? fromSerial(number) : null;
  return date ? { date } : number;
}

function plainCell(cell: CellDescription): CellDescription[] {
  const { row, column, formula } = cell;
  const style = plainStyle(cell.style, cell.value);
  const given = plainValue(cell.value, style?.numberFormat ?? "");
  const value = given === "" && formula === undefined ? null : given;
  if (value === null && formula === undefined && !style) return [];
  return [
    { row, column, value, ...(formula !== undefined && { formula }), ...(style && { style }) },
  ];
}

/** Undescribed cells under a merge look like its first one. */
function withCoveredCells({ cells, merges }: SheetDescription): CellDescription[] {
  const byName = new Map(cells.map((cell) => [cellName(cell), cell]));
  for (const { from, to } of merges) {
    const first = byName.get(cellName(from));
    for (let row = from.row; row <= to.row; row += 1) {
      for (let column = from.column; column <= to.column; column += 1) {
        const name = cellName({ row, column });
        const style = plainStyle(first?.style, first?.value ?? null);
        if (!byName.has(name))
          byName.set(name, { row, column, value: null, ...(style && { style }) });
      }
    }
  }
  return [...byName.values()];
}

function plainFormat(format: ConditionalFormat): ConditionalFormat {
  if (format.kind === "data-bar") return format;
  const { font, fill, borders } = format.style;
  const { bold, italic, underline, strike, color } = font ?? {};
  const parts = {
    font: compact({ bold, italic, underline, strike, color }),
    fill,
    borders: borders && compact(borders),
  };
  return { ...format, style: (compact(parts) ?? {}) as typeof format.style };
}

function byPlace(one: CellPosition, other: CellPosition): number {
  return one.row - other.row || one.column - other.column;
}

/** A description in the form in which `describeWorkbook` gives it: cells in order, no empty parts. */
export function normalisedSheet(sheet: SheetDescription): SheetDescription {
  const { freeze, autoFilter, tabColor, gridlines, pageSetup } = sheet;
  const { hidden, hiddenRows = [], hiddenColumns = [] } = sheet;
  const { header, footer, ...page } = pageSetup;
  return {
    name: sheet.name,
    columnWidths: sheet.columnWidths,
    rowHeights: sheet.rowHeights,
    cells: withCoveredCells(sheet).flatMap(plainCell).sort(byPlace),
    merges: sheet.merges.toSorted((one, other) => byPlace(one.from, other.from)),
    validations: sheet.validations.toSorted((one, other) =>
      byPlace(one.range.from, other.range.from)
    ),
    conditionalFormats: sheet.conditionalFormats.map(plainFormat),
    pageSetup: { ...page, ...(header && { header }), ...(footer && { footer }) },
    ...(freeze && freeze.rows + freeze.columns > 0 && { freeze }),
    ...(autoFilter && { autoFilter }),
    ...(tabColor && { tabColor }),
    ...(gridlines && { gridlines }),
    ...(hidden && { hidden }),
    ...(hiddenRows.length > 0 && { hiddenRows }),
    ...(hiddenColumns.length > 0 && { hiddenColumns }),
  };
}
