import { notImplemented } from "../protocol/host-error";
import { cellsOf, intersection, isWholeColumns, isWholeRows } from "../model/area";
import type { Area } from "../model/area";
import { contentOf } from "../model/cell-state";
import type { CellState } from "../model/cell-state";
import { mapReferences, referenceText } from "../model/map-references";
import type { FormulaReference } from "../model/map-references";
import type { SheetState } from "../model/sheet-state";
import { copyConditionalFormats, copyValidations } from "./copy-rules";

/** A block of a sheet, as one end of a copy. */
export type Block = { readonly sheet: SheetState; readonly area: Area };

/** References that are not fixed move with the copy; what leaves the sheet is broken. */
function moveReference(reference: FormulaReference, rows: number, columns: number): string {
  const { area, fixed } = reference;
  const moved = {
    top: fixed.top ? area.top : area.top + rows,
    bottom: fixed.bottom ? area.bottom : area.bottom + rows,
    left: fixed.left ? area.left : area.left + columns,
    right: fixed.right ? area.right : area.right + columns,
  };
  if (Math.min(moved.top, moved.bottom, moved.left, moved.right) < 1) return "#REF!";
  return referenceText({ ...reference, area: moved });
}

/** The formula as a copy of its cell, so far down and to the right, has it. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  return mapReferences(formula, (reference) => moveReference(reference, rows, columns));
}

type CellCopy = (from: CellState, to: CellState, rows: number, columns: number) => CellState;

function withFormula(cell: CellState, rows: number, columns: number): CellState {
  if (cell.formula === undefined) return cell;
  return { ...cell, formula: moveFormula(cell.formula, rows, columns) };
}

const CELL_COPIES: Readonly<Record<string, CellCopy>> = {
  All: (from, _to, rows, columns) => withFormula(from, rows, columns),
  Formats: (from, to) => ({ ...contentOf(to), format: from.format }),
  Formulas: (from, to, rows, columns) => ({
    ...contentOf(withFormula(from, rows, columns)),
    format: to.format,
  }),
  Values: (from, to) => {
    const { value, isError } = from;
    return { value, ...(isError && { isError }), format: to.format };
  },
};

/** Whole rows are copied as far as their sheets are used. */
function bounded({ sheet, area }: Block, width: number): Area {
  return isWholeRows(area)
    ? { ...area, right: Math.max(sheet.usedArea(false)?.right ?? 1, width) }
    : area;
}

function copyMerges(from: Block, to: Block, rows: number, columns: number): void {
  const copied = from.sheet.merges
    .filter((merge) => intersection(merge, from.area))
    .map(({ top, bottom, left, right }) => ({
      top: top + rows,
      bottom: bottom + rows,
      left: left + columns,
      right: right + columns,
    }))
    .filter((merge) => intersection(merge, to.area));
  const rest = to.sheet.merges.filter((old) => !copied.some((merge) => intersection(old, merge)));
  to.sheet.merges = [...rest, ...copied];
}

function copyBlock(from: Block, to: Block, type: string, copy: CellCopy): void {
  const rows = to.area.top - from.area.top;
  const columns = to.area.left - from.area.left;
  const cells = [...cellsOf(from.area)].map(
    ([row, column]) => [row, column, from.sheet.cell(row, column)] as const
  );
  for (const [row, column, cell] of cells) {
    const old = to.sheet.cell(row + rows, column + columns);
    to.sheet.put(row + rows, column + columns, copy(cell, old, rows, columns));
  }
  if (type !== "All" && type !== "Formats") return;
  copyMerges(from, to, rows, columns);
  copyConditionalFormats(from, to);
  if (type === "All") copyValidations(from, to);
}

/** The places a block is repeated at: Excel fills a larger target when it is a whole multiple. */
function tiles(source: Area, target: Area): Area[] {
  const height = source.bottom - source.top + 1;
  const width = source.right - source.left + 1;
  const rows = (target.bottom - target.top + 1) / height;
  const columns = (target.right - target.left + 1) / width;
  const repeats = Number.isInteger(rows) && Number.isInteger(columns);
  const areas: Area[] = [];
  for (let y = 0; y < (repeats ? rows : 1); y += 1) {
    for (let x = 0; x < (repeats ? columns : 1); x += 1) {
      const top = target.top + y * height;
      const left = target.left + x * width;
      areas.push({ top, left, bottom: top + height - 1, right: left + width - 1 });
    }
  }
  return areas;
}

/**
 * Copies cells as `Range.copyFrom` does: `All`, `Formats`, `Formulas` or `Values`, repeated over a
 * larger target. Heights and widths are not copied.
 */
export function copyInto(source: Block, target: Block, type: string): void {
  const copy = CELL_COPIES[type];
  if (!copy) throw notImplemented(`Range.copyFrom ${type}`);
  if (isWholeRows(source.area) !== isWholeRows(target.area) || isWholeColumns(source.area)) {
    throw notImplemented("copying whole columns, or whole rows into a part of a row");
  }
  const width = target.sheet.usedArea(false)?.right ?? 1;
  const from = { ...source, area: bounded(source, width) };
  const to = { ...target, area: bounded(target, from.area.right) };
  for (const area of tiles(from.area, to.area)) {
    copyBlock(from, { ...to, area }, type, copy);
  }
}
