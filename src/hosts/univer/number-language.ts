import type { ICellData, Injector, Nullable } from "@univerjs/core";
import { CellValueType, Disposable } from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { SheetsNumfmtCellContentController } from "@univerjs/sheets-numfmt";
import type { GridLanguage } from "./start-univer";
import { typedNumber } from "./typed-number";

/** Before the grid reads numbers and dates from what was typed. */
const FIRST = 1000;

/** Cells formatted as text, formulas and rich text are marked by now; the rest may be a number. */
function inVietnamese(cell: ICellData): ICellData {
  if (typeof cell.v !== "string" || (cell.t ?? null) !== null || cell.f) return cell;
  const typed = typedNumber(cell.v);
  if (typed.kind === "letters") return { ...cell, t: CellValueType.FORCE_STRING };
  return typed.kind === "digits" ? { ...cell, v: typed.digits } : cell;
}

/** Whether a million is 1.000.000 or 1,000,000, as the grid shows it and as it is typed. */
export class NumberLanguage extends Disposable {
  #language: GridLanguage = "en";

  constructor(private readonly injector: Injector) {
    super();
    const handler = <Context>(
      cell: Nullable<ICellData>,
      _context: Context,
      next: (cell: Nullable<ICellData>) => Nullable<ICellData>
    ) => next(cell && this.#language === "vi" ? inVietnamese(cell) : cell);
    const edits = injector.get(SheetInterceptorService).writeCellInterceptor;
    this.disposeWithMe(edits.intercept(AFTER_CELL_EDIT, { priority: FIRST, handler }));
  }

  /** Univer tells its languages of numbers by the same tags. */
  use(language: GridLanguage): void {
    this.#language = language;
    this.injector.get(SheetsNumfmtCellContentController).setNumfmtLocal(language);
  }
}
