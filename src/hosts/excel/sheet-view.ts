import type { SheetDescription } from "../../sheets/model/sheet-description";
import { columnLetters } from "../../sheets/model/cell-address";
import { rangeReference } from "../cells/range-reference";
import { hexColor } from "./cell-look";
import { operation } from "./operation";
import type { Operation } from "./operation";
import type { Pending } from "./pending";
import { parseAddress } from "./range-text";

/** How a sheet is shown. */
export type ViewImage = {
  readonly gridlines: boolean;
  /** `#RRGGBB`, `""` for none. */
  readonly tabColor: string;
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly autoFilter: string | null;
};

/** A sheet as Excel adds it. */
export const NEW_SHEET_VIEW: ViewImage = {
  gridlines: true,
  tabColor: "",
  freeze: { rows: 0, columns: 0 },
  autoFilter: null,
};

export function describedView(description: SheetDescription): ViewImage {
  const { freeze, autoFilter, tabColor, gridlines } = description;
  return {
    gridlines: gridlines ?? false,
    tabColor: tabColor ? hexColor(tabColor) : "",
    freeze: { rows: freeze?.rows ?? 0, columns: freeze?.columns ?? 0 },
    autoFilter: autoFilter ? rangeReference(autoFilter) : null,
  };
}

/** `A1:B3`, `1:3` or `A:B` of the frozen panes → rows and columns. */
function frozenSize(address: string): ViewImage["freeze"] {
  const cells = parseAddress(address);
  if (cells) return { rows: cells.to.row, columns: cells.to.column };
  const [, lastRow] = /:\$?(\d+)$/.exec(address) ?? [];
  if (lastRow) return { rows: Number(lastRow), columns: 0 };
  const [, lastColumn] = /:\$?([A-Z]+)$/.exec(address) ?? [];
  return { rows: 0, columns: lastColumn ? (parseAddress(`${lastColumn}1`)?.to.column ?? 0) : 0 };
}

function frozenOf(frozen: Excel.Range): ViewImage["freeze"] {
  return frozen.isNullObject ? { rows: 0, columns: 0 } : frozenSize(frozen.address);
}

function filteredOf(filtered: Excel.Range): string | null {
  const range = filtered.isNullObject ? null : parseAddress(filtered.address);
  return range && rangeReference(range);
}

/** Asks how the sheet is shown now. */
export function requestView(sheet: Excel.Worksheet): Pending<ViewImage> {
  sheet.load(["showGridlines", "tabColor"]);
  const frozen = sheet.freezePanes.getLocationOrNullObject();
  frozen.load(["address"]);
  const filtered = sheet.autoFilter.getRangeOrNullObject();
  filtered.load(["address"]);
  return () => ({
    gridlines: sheet.showGridlines,
    tabColor: sheet.tabColor.toUpperCase(),
    freeze: frozenOf(frozen),
    autoFilter: filteredOf(filtered),
  });
}

function freezePanes(sheet: Excel.Worksheet, { rows, columns }: ViewImage["freeze"]): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(`A1:${columnLetters(columns)}${rows}`);
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
  else sheet.freezePanes.unfreeze();
}

function performView(sheet: Excel.Worksheet, current: ViewImage, wanted: ViewImage): void {
  if (current.gridlines !== wanted.gridlines) sheet.showGridlines = wanted.gridlines;
  if (current.tabColor !== wanted.tabColor) sheet.tabColor = wanted.tabColor;
  const { rows, columns } = wanted.freeze;
  if (current.freeze.rows !== rows || current.freeze.columns !== columns) {
    freezePanes(sheet, wanted.freeze);
  }
  if (current.autoFilter === wanted.autoFilter) return;
  if (current.autoFilter !== null) sheet.autoFilter.remove();
  if (wanted.autoFilter !== null) sheet.autoFilter.apply(wanted.autoFilter);
}

/** What turns the view of a sheet into the wanted one; a filter that fits keeps its criteria. */
export function viewOperations(sheet: string, current: ViewImage, wanted: ViewImage): Operation[] {
  if (JSON.stringify(current) === JSON.stringify(wanted)) return [];
  return [operation(sheet, (target) => performView(target, current, wanted), 4)];
}
