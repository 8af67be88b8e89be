import type { CellPosition } from "../../sheets/model/cell-address";
import type { CellRange } from "../../sheets/model/cell-range";
import type { CellInput } from "./cell-input";
import type { CellLook } from "./cell-look";
import type { FormatImage } from "./conditional-formats";
import type { PageImage } from "./page-image";
import { cellKey } from "./range-text";
import type { ListImage } from "./validations";
import type { ViewImage } from "./sheet-view";

export type CellImage = {
  readonly input: CellInput;
  readonly numberFormat: string;
};

/** What a change will touch of a sheet, as it was before. */
export class SheetImage {
  readonly cells = new Map<string, CellImage>();
  readonly looks = new Map<string, Partial<CellLook>>();
  /** Where the looks are still to be asked for, cell by cell. */
  readonly mixedLooks: CellRange[] = [];
  /** Points by row and by column; 0 for a hidden one. */
  readonly rowHeights = new Map<number, number>();
  readonly columnWidths = new Map<number, number>();
  readonly lists: ListImage[] = [];
  /** `null` when they were not asked for or this Excel cannot tell them. */
  merges: readonly CellRange[] | null = null;
  /** `null` when they cannot be told: Excel fails over some of the user's. */
  formats: readonly FormatImage[] | null = [];
  /** Of every conditional format, the user's too. */
  formatIds: readonly string[] = [];
  /** Names of the charts of a rewritten sheet. */
  charts: ReadonlySet<string> = new Set();
  page: PageImage | null = null;
  view: ViewImage | null = null;
  /** The described block of a rewritten sheet, with the rows below it in its columns. */
  region: CellRange | null = null;

  constructor(
    readonly name: string,
    readonly standardHeight: number,
    /** Formatted cells count; 0 for a blank sheet. */
    readonly lastRow: number,
    readonly lastColumn: number
  ) {}

  cell(at: CellPosition): CellImage | undefined {
    return this.cells.get(cellKey(at));
  }

  look(at: CellPosition): Partial<CellLook> | undefined {
    return this.looks.get(cellKey(at));
  }
}

/** The sheets a change touches, as they were before, and the order of all sheets. */
export type Snapshot = {
  readonly sheets: ReadonlyMap<string, SheetImage>;
  readonly sheetOrder: readonly string[];
};
