/** One-based row and column. */
export type CellPosition = { readonly row: number; readonly column: number };

/** A cell of a named sheet, `B10`. Tables of a text document count as sheets named "Bảng 2". */
export type CellAddress = { readonly sheet: string; readonly cell: string };

/** `1` → `A`, `27` → `AA`. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `{row: 10, column: 2}` → `B10`. */
export function cellName({ row, column }: CellPosition): string {
  return `${columnLetters(column)}${row}`;
}

/** `B10` → `{row: 10, column: 2}`; `null` for what is no cell. */
export function cellPosition(name: string): CellPosition | null {
  const match = /^([A-Z]{1,3})(\d{1,7})$/.exec(name);
  if (!match) return null;
  const [, letters = "", row] = match;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(row), column };
}
