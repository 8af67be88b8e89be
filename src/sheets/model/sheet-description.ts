import type { CalendarDate } from "../../domain/timeline/calendar-date";
import type { CellPosition } from "./cell-address";
import type { CellRange } from "./cell-range";
import type { CellStyle } from "./cell-style";
import type { ChartDescription } from "./chart-description";

export type CellValue = string | number | boolean | { readonly date: CalendarDate } | null;

/** One cell of a description. With a `formula` (no leading `=`) the value is its computed result. */
export type CellDescription = CellPosition & {
  readonly value: CellValue;
  readonly formula?: string;
  readonly style?: CellStyle;
};

/** A drop-down. The choices of ours stand in a range: Vietnamese labels contain commas. */
export type ListValidation = {
  readonly range: CellRange;
  /**
   * Absolute reference with its sheet, e.g. `'Danh mục'!$A$5:$A$16`. A list of the user's own may
   * be any formula for the range's first cell, or its choices themselves: `"Có,Không"`.
   */
  readonly source: string;
  readonly strict: boolean;
  readonly errorTitle?: string;
  readonly error?: string;
};

export type ConditionalFormat =
  | {
      readonly kind: "expression";
      readonly range: CellRange;
      /** Formula for the range's first cell, without `=`. */
      readonly formula: string;
      readonly style: Pick<CellStyle, "font" | "fill" | "borders">;
    }
  | { readonly kind: "data-bar"; readonly range: CellRange; readonly color: string };

/** Margins, header and footer distances in millimetres. */
export type PageSetup = {
  readonly orientation: "landscape" | "portrait";
  readonly margins: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
    readonly header: number;
    readonly footer: number;
  };
  readonly printArea: CellRange;
  /** First and last row repeated on every page. */
  readonly titleRows?: readonly [number, number];
  /** Made as small as it takes to print on one page; else as wide as one and as long as needed. */
  readonly onePage?: boolean;
  /** Rows after which a page ends. */
  readonly breaksAfter: readonly number[];
  /** Excel header and footer codes; the header of page one may differ. */
  readonly header?: string;
  readonly firstHeader?: string;
  readonly footer?: string;
  /** Neither as wide as one page and as long as it needs, nor all on one page: no sheet of ours. */
  readonly otherScale?: true;
};

/** `exact`: rows and page are worked out for just that width; `least`: else a number shows as `###`. */
export type ColumnFit = "exact" | "least";

export type SheetDescription = {
  readonly name: string;
  /** Widths in Excel units of the default font, from column A. */
  readonly columnWidths: readonly number[];
  /** Columns, from one, whose width a refresh brings along; those of all others are the user's. */
  readonly fittedColumns?: Readonly<Record<number, ColumnFit>>;
  /** Row heights in points by row number; rows not named keep the default. */
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly cells: readonly CellDescription[];
  readonly merges: readonly CellRange[];
  readonly validations: readonly ListValidation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly pageSetup: PageSetup;
  /** Rows and columns that stay in view. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly autoFilter?: CellRange;
  readonly charts?: readonly ChartDescription[];
  readonly tabColor?: string;
  /** Whether the grid is drawn on screen; sheets of ours have lines of their own. */
  readonly gridlines?: boolean;
  /** What the user has hidden; rows and columns count from one, in their order. */
  readonly hidden?: boolean;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
};

export type WorkbookDescription = { readonly sheets: readonly SheetDescription[] };
