import { cellsOf, containsCell, isUnbounded, parseArea } from "./area";
import type { Area } from "./area";
import { sharedFormat } from "./cell-format";
import type { CellFormat } from "./cell-format";
import { BLANK, isBlank } from "./cell-state";
import type { CellContent, CellState } from "./cell-state";
import type { ChartState } from "./chart-state";
import { newPage } from "./page-state";
import type { ConditionalState, ValidationState } from "./rule-states";

/** What a whole row or column has of its own; sizes in points, absent for the sheet's default. */
export type LineState = {
  readonly size?: number;
  /** Keeps its size for when it is shown again. */
  readonly hidden?: true;
  readonly format?: CellFormat;
};

function ends(lines: readonly number[]): readonly [first: number, last: number] {
  const first = lines.reduce((a, b) => Math.min(a, b));
  return [first, lines.reduce((a, b) => Math.max(a, b))];
}

export type Visibility = "Visible" | "Hidden" | "VeryHidden";

/** One sheet, sparse: only cells that hold something or look different are there. */
export class SheetState {
  visibility: Visibility = "Visible";
  tabColor = "";
  showGridlines = true;
  showHeadings = true;
  isProtected = false;
  password: string | undefined;
  readonly cells = new Map<number, Map<number, CellState>>();
  readonly rows = new Map<number, LineState>();
  readonly columns = new Map<number, LineState>();
  merges: readonly Area[] = [];
  validations: readonly ValidationState[] = [];
  conditionalFormats: readonly ConditionalState[] = [];
  charts: readonly ChartState[] = [];
  readonly page = newPage();
  /** Rows after which a page ends. */
  breaksAfter: readonly number[] = [];
  frozen = { rows: 0, columns: 0 };
  autoFilter: Area | null = null;
  /** Whether the filter has criteria, so that rows are filtered away. */
  isDataFiltered = false;

  constructor(
    readonly id: string,
    public name: string,
    readonly defaultFormat: CellFormat
  ) {}

  /** The cell; one that was never touched is blank and looks like its row, column or sheet. */
  cell(row: number, column: number): CellState {
    return this.cells.get(row)?.get(column) ?? { ...BLANK, format: this.lineFormat(row, column) };
  }

  /** The cell by its name, e.g. `B7`. */
  at(address: string): CellState {
    const { top, left } = parseArea(address);
    return this.cell(top, left);
  }

  lineFormat(row: number, column: number): CellFormat {
    return this.rows.get(row)?.format ?? this.columns.get(column)?.format ?? this.defaultFormat;
  }

  put(row: number, column: number, given: CellState): void {
    const cell = { ...given, format: sharedFormat(given.format) };
    const cells = this.cells.get(row) ?? new Map<number, CellState>();
    if (isBlank(cell) && cell.format === this.lineFormat(row, column)) cells.delete(column);
    else cells.set(column, cell);
    if (cells.size > 0) this.cells.set(row, cells);
    else this.cells.delete(row);
  }

  putContent(row: number, column: number, content: CellContent): void {
    this.put(row, column, { ...content, format: this.cell(row, column).format });
  }

  putFormat(row: number, column: number, format: CellFormat): void {
    this.put(row, column, { ...this.cell(row, column), format });
  }

  mergeAt(row: number, column: number): Area | undefined {
    return this.merges.find((area) => containsCell(area, row, column));
  }

  /** Whether the cell lies under a merge without being the one that shows. */
  isCovered(row: number, column: number): boolean {
    const merge = this.mergeAt(row, column);
    return merge !== undefined && (merge.top !== row || merge.left !== column);
  }

  /** The cells of the area that are there, in no order. */
  *present(area: Area): Generator<readonly [row: number, column: number, cell: CellState]> {
    for (const [row, cells] of this.cells) {
      if (row < area.top || row > area.bottom) continue;
      for (const [column, cell] of cells) {
        if (containsCell(area, row, column)) yield [row, column, cell];
      }
    }
  }

  /** The smallest block around what is there; with `valuesOnly` what is blank does not count. */
  usedArea(valuesOnly: boolean, within?: Area): Area | null {
    const rows: number[] = [];
    const columns: number[] = [];
    for (const [row, cells] of this.cells) {
      for (const [column, cell] of cells) {
        if (valuesOnly && isBlank(cell)) continue;
        if (within && !containsCell(within, row, column)) continue;
        rows.push(row);
        columns.push(column);
      }
    }
    if (rows.length === 0) return null;
    const [top, bottom] = ends(rows);
    const [left, right] = ends(columns);
    return { top, left, bottom, right };
  }

  /** Whether a protected sheet refuses to change the area. */
  isLocked(area: Area): boolean {
    if (!this.isProtected) return false;
    if (isUnbounded(area)) return true;
    for (const [row, column] of cellsOf(area)) {
      if (this.cell(row, column).format.locked) return true;
    }
    return false;
  }
}
