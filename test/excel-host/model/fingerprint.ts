import { canonicalAreas } from "./canonical-areas";
import { formatArea } from "./area";
import type { Area } from "./area";
import type { CellFormat } from "./cell-format";
import { contentOf, isBlank } from "./cell-state";
import type { SheetState } from "./sheet-state";
import type { WorkbookState } from "./workbook-state";

type SheetFingerprint = {
  readonly name: string;
  /** `value` or `=formula`, with marks, by cell. */
  readonly contents: Readonly<Record<string, unknown>>;
  /** What differs from the default looks, by cell. */
  readonly formats: Readonly<Record<string, unknown>>;
  readonly merges: readonly string[];
  /** Sizes in points that are not the default, by row number and by column number. */
  readonly heights: Readonly<Record<number, number>>;
  readonly widths: Readonly<Record<number, number>>;
  readonly validations: readonly unknown[];
  readonly conditionalFormats: readonly unknown[];
  readonly charts: readonly unknown[];
  readonly page: unknown;
  readonly view: unknown;
};

export type Fingerprint = {
  readonly sheets: readonly SheetFingerprint[];
  readonly names: readonly unknown[];
  readonly calculationMode: string;
  readonly isProtected: boolean;
};

const cellName = (row: number, column: number) =>
  formatArea({ top: row, bottom: row, left: column, right: column });

function byCell(sheet: SheetState, entry: (row: number, column: number) => unknown) {
  const entries: [string, unknown][] = [];
  for (const row of [...sheet.cells.keys()].sort((a, b) => a - b)) {
    for (const column of [...(sheet.cells.get(row)?.keys() ?? [])].sort((a, b) => a - b)) {
      const value = entry(row, column);
      if (value !== undefined) entries.push([cellName(row, column), value]);
    }
  }
  return Object.fromEntries(entries);
}

/** Only what differs, so that a failing comparison says what was changed. */
function looksOf(format: CellFormat, standard: CellFormat): unknown {
  const different = Object.entries(format).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(standard[key as keyof CellFormat])
  );
  return different.length > 0 ? Object.fromEntries(different) : undefined;
}

function contentsOf(sheet: SheetState, row: number, column: number): unknown {
  const cell = sheet.cell(row, column);
  if (isBlank(cell)) return undefined;
  if (cell.formula !== undefined) return `=${cell.formula}`;
  return cell.quotePrefix || cell.isError ? contentOf(cell) : cell.value;
}

function sizesOf(lines: SheetState["rows"], standard: number): Record<number, number> {
  const sizes = Array.from(lines, ([line, { size = standard, hidden }]) => {
    return [line, hidden ? 0 : size] as const;
  });
  return Object.fromEntries(sizes.filter(([, size]) => size !== standard));
}

function sorted(lines: readonly unknown[]): unknown[] {
  return [...lines].sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));
}

const areasText = (areas: readonly Area[]) => canonicalAreas(areas).map(formatArea).join(" ");

function rulesOf(sheet: SheetState) {
  return {
    validations: sorted(
      sheet.validations.map((state) => ({ ...state, areas: areasText(state.areas) }))
    ),
    conditionalFormats: sheet.conditionalFormats.map((state) => ({
      ...structuredClone(state),
      id: undefined,
      areas: areasText(state.areas),
    })),
  };
}

function sheetFingerprint(sheet: SheetState, { defaultFont }: WorkbookState): SheetFingerprint {
  const { visibility, tabColor, showGridlines, showHeadings, isProtected, frozen, isDataFiltered } =
    sheet;
  const filter = sheet.autoFilter && formatArea(sheet.autoFilter);
  return {
    name: sheet.name,
    contents: byCell(sheet, (row, column) => contentsOf(sheet, row, column)),
    formats: byCell(sheet, (row, column) =>
      looksOf(sheet.cell(row, column).format, sheet.defaultFormat)
    ),
    merges: sheet.merges.map(formatArea).sort(),
    heights: sizesOf(sheet.rows, defaultFont.rowHeight),
    widths: sizesOf(sheet.columns, defaultFont.columnWidth),
    ...rulesOf(sheet),
    charts: sheet.charts.map((chart) => ({ ...structuredClone(chart), id: undefined })),
    page: structuredClone({ ...sheet.page, breaksAfter: sheet.breaksAfter }),
    view: {
      visibility,
      tabColor,
      showGridlines,
      showHeadings,
      isProtected,
      frozen,
      filter,
      isDataFiltered,
    },
  };
}

/** The whole content of a workbook, independent of the order in which it came about. */
export function fingerprintOf(workbook: WorkbookState): Fingerprint {
  return {
    sheets: workbook.sheets.map((sheet) => sheetFingerprint(sheet, workbook)),
    names: sorted(workbook.names),
    calculationMode: workbook.calculationMode,
    isProtected: workbook.isProtected,
  };
}
