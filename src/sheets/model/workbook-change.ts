import type { CellPosition } from "./cell-address";
import type { CellStyle } from "./cell-style";
import type { CellRange } from "./cell-range";
import type { CellValue, ListValidation, PageSetup, SheetDescription } from "./sheet-description";

/** A cell as it is to be. `null` blanks it; without `style` it keeps its format. */
export type CellEdit = CellPosition & {
  readonly value: CellValue;
  /** Without its `=`; `value` is then the result it must have. */
  readonly formula?: string;
  readonly style?: CellStyle;
};

/** One step of a change. Row numbers are those that hold when the step's turn comes. */
export type SheetChange =
  /** A new sheet after the named one (`null`: last). Refused when a sheet of that name exists. */
  | { readonly kind: "add-sheet"; readonly sheet: SheetDescription; readonly after: string | null }
  /**
   * Brings an existing sheet of ours to the description, in place, so that the user's formulas that
   * point at it keep working. Cells outside the described block are left alone, except those of an
   * earlier, longer one in the described columns, which are blanked: down to the end of what the
   * sheet printed or filtered until then. What stands below that is the user's; refused with
   * `cells-in-the-way` when the described block grows over some of it.
   */
  | { readonly kind: "rewrite-sheet"; readonly sheet: SheetDescription }
  /** Whole rows, with the formats and height of row `like` (numbered as before the insertion). */
  | {
      readonly kind: "insert-rows";
      readonly sheet: string;
      readonly before: number;
      readonly count: number;
      readonly like: number;
    }
  | {
      readonly kind: "edit-cells";
      readonly sheet: string;
      readonly cells: readonly CellEdit[];
      readonly merges?: readonly CellRange[];
      /** Points by row number. */
      readonly rowHeights?: Readonly<Record<number, number>>;
      /** Excel width units by one-based column. */
      readonly columnWidths?: Readonly<Record<number, number>>;
    }
  /** A drop-down; `before` is the range that had the same one until now, `null` for none. */
  | {
      readonly kind: "set-list";
      readonly sheet: string;
      readonly list: ListValidation;
      readonly before: CellRange | null;
    }
  /** How a sheet is printed; its cells stay as they are. */
  | { readonly kind: "set-page"; readonly sheet: string; readonly page: PageSetup };

/** What a cell must still hold, as `WorkbookHost.read` words it; `""` for a blank one. */
export type ExpectedText = CellPosition & { readonly sheet: string; readonly text: string };

/** A whole change of the user's workbook: it happens entirely or not at all. */
export type WorkbookChange = {
  readonly steps: readonly SheetChange[];
  /** What the change was computed from; it is refused when someone has edited that since. */
  readonly expected: readonly ExpectedText[];
};
