import type { CellFormat } from "./cell-format";

export type CellValue = string | number | boolean | null;

/** One cell; `null` is blank. */
export type CellState = {
  readonly value: CellValue;
  /** Without `=`. The value is then its last known result, 0 when none is known. */
  readonly formula?: string;
  /** The mark that a leading apostrophe leaves: what follows is text, whatever it looks like. */
  readonly quotePrefix?: boolean;
  /** The value is the name of an error such as `#REF!`. */
  readonly isError?: boolean;
  readonly format: CellFormat;
};

/** What a cell holds, apart from how it looks. */
export type CellContent = Omit<CellState, "format">;

/** What the cell holds, without its looks. */
export function contentOf({ value, formula, quotePrefix, isError }: CellState): CellContent {
  return {
    value,
    ...(formula !== undefined && { formula }),
    ...(quotePrefix && { quotePrefix }),
    ...(isError && { isError }),
  };
}

export const BLANK: CellContent = { value: null };

export const isBlank = (cell: CellContent): boolean =>
  cell.value === null && cell.formula === undefined;
