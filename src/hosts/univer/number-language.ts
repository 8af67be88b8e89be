import type { ICellData, Injector, Nullable, Worksheet } from "@univerjs/core";
import { CellValueType, Disposable } from "@univerjs/core";
import { AFTER_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { SheetsNumfmtCellContentController } from "@univerjs/sheets-numfmt";
import { isDateFormat } from "../../sheets/model/number-text";
import type { GridLanguage } from "./start-univer";
import { typedNumber } from "./typed-number";

/** Before the grid reads numbers and dates from what was typed. */
const FIRST = 1000;

/** Cells formatted as text, formulas and rich text are marked by now; the rest may be a number. */
function inVietnamese(cell: ICellData, holdsDates: boolean): ICellData {
  if (typeof cell.v !== "string" || (cell.t ?? null) !== null || cell.f) return cell;
  const typed = typedNumber(cell.v);
  if (typed.kind === "day" && holdsDates) return { ...cell, v: typed.day };
  // Without a date's format the day would show as a number: as letters it is read by its words.
  if (typed.kind === "letters" || typed.kind === "day")
    return { ...cell, t: CellValueType.FORCE_STRING };
  return typed.kind === "digits" ? { ...cell, v: typed.digits } : cell;
}

type CellLocation = {
  readonly worksheet: Worksheet;
  readonly row: number;
  readonly col: number;
};

function hasDateFormat({ worksheet, row, col }: CellLocation): boolean {
  return isDateFormat(worksheet.getComposedCellStyle(row, col).n?.pattern ?? "");
}

/** Whether a million is 1.000.000 or 1,000,000, as the grid shows it and as it is typed. */
export class NumberLanguage extends Disposable {
  #language: GridLanguage = "en";

  constructor(private readonly injector: Injector) {
    super();
    const handler = <Context extends CellLocation>(
      cell: Nullable<ICellData>,
      at: Context,
      next: (cell: Nullable<ICellData>) => Nullable<ICellData>
    ) => next(cell && this.#language === "vi" ? inVietnamese(cell, hasDateFormat(at)) : cell);
    const edits = injector.get(SheetInterceptorService).writeCellInterceptor;
    this.disposeWithMe(edits.intercept(AFTER_CELL_EDIT, { priority: FIRST, handler }));
  }

  /** Univer tells its languages of numbers by the same tags. */
  use(language: GridLanguage): void {
    this.#language = language;
    this.injector.get(SheetsNumfmtCellContentController).setNumfmtLocal(language);
  }
}
