import type { IFormulaData, IFormulaDataItem } from "@univerjs/engine-formula";
import { mapReferences } from "../../../sheets/model/formula-references";
import type { ReferenceCorner } from "../../../sheets/model/formula-references";

/** By row, then by column, from 0. */
type SheetFormulas = Record<number, Record<number, IFormulaDataItem | null | undefined>>;
type Place = { readonly row: number; readonly column: number };
type Known = Place & { readonly copied: string };

/** Where references without `$` are put, so that none leaves the grid upwards or to the left. */
const AWAY = { row: 200_000, column: 8_000 };
/** Formulas of a workbook that the grid opens in reasonable time. */
const REMEMBERED = 100_000;

/**
 * The same formulas, those that a spreadsheet would copy from one cell to the next as copies of the
 * first. Univer 0.25.1 parses each formula text at each calculation and keeps 5,000 of them; a plan of
 * 1,000 rows has 17,000 texts, of which some 200 differ in more than the row.
 */
export class FormulaSharing {
  /** By formula; few change between two calculations. */
  readonly #known = new Map<string, Known>();

  /** @param read what to take for a formula's text */
  shared(workbooks: IFormulaData, read: (formula: string) => string): IFormulaData {
    const shared: IFormulaData = {};
    for (const [workbook, sheets] of Object.entries(workbooks)) {
      const ofWorkbook: Record<string, SheetFormulas> = (shared[workbook] = {});
      for (const [sheet, formulas] of Object.entries(sheets ?? {})) {
        if (formulas) ofWorkbook[sheet] = this.#sharedSheet(formulas as SheetFormulas, sheet, read);
      }
    }
    return shared;
  }

  #sharedSheet(
    formulas: SheetFormulas,
    sheet: string,
    read: (formula: string) => string
  ): SheetFormulas {
    const first = new Map<string, Place & { readonly si: string }>();
    const share = (item: IFormulaDataItem, at: Place): IFormulaDataItem => {
      // Filled down by the user: the grid knows that it is a copy.
      if (item.si) return item;
      const formula = read(item.f);
      const copied = this.#asCopied(formula, at);
      const { si, row, column } = first.get(copied) ?? { ...at, si: `${sheet}/${first.size}` };
      if (row !== at.row || column !== at.column)
        return { f: "", si, x: at.column - column, y: at.row - row };
      first.set(copied, { ...at, si });
      return { f: formula, si };
    };
    return mapCells(formulas, share);
  }

  /** One text for all formulas that are copies of each other. */
  #asCopied(formula: string, at: Place): string {
    const known = this.#known.get(formula);
    if (known?.row === at.row && known.column === at.column) return known.copied;
    const copied = mapReferences(formula, (reference) => ({
      ...reference,
      from: fromHere(reference.from, at),
      to: reference.to && fromHere(reference.to, at),
    }));
    if (this.#known.size >= REMEMBERED) this.#known.clear();
    this.#known.set(formula, { ...at, copied });
    return copied;
  }
}

function fromHere(corner: ReferenceCorner, { row, column }: Place): ReferenceCorner {
  return {
    ...corner,
    row: corner.row === null || corner.rowFixed ? corner.row : corner.row - row + AWAY.row,
    column:
      corner.column === null || corner.columnFixed
        ? corner.column
        : corner.column - column + AWAY.column,
  };
}

function mapCells(
  formulas: SheetFormulas,
  map: (item: IFormulaDataItem, at: Place) => IFormulaDataItem
): SheetFormulas {
  const mapped: SheetFormulas = {};
  for (const [row, cells] of Object.entries(formulas)) {
    const line: SheetFormulas[number] = (mapped[Number(row)] = {});
    for (const [column, item] of Object.entries(cells)) {
      if (item) line[Number(column)] = map(item, { row: Number(row), column: Number(column) });
    }
  }
  return mapped;
}
