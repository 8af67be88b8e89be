import { HostError } from "../protocol/host-error";
import { changeFormulas } from "./change-formulas";
import { containsArea, intersection, LAST_ROW } from "./area";
import type { Area } from "./area";
import { BLANK } from "./cell-state";
import type { CellState } from "./cell-state";
import { mapReferences, referenceText } from "./map-references";
import { isOfWholeRows, shiftArea, shiftRow } from "./shift";
import type { RowShift } from "./shift";
import type { LineState, SheetState } from "./sheet-state";
import type { WorkbookState } from "./workbook-state";

function shiftAreas(areas: readonly Area[], shift: RowShift): Area[] {
  return areas.map((area) => shiftArea(area, shift)).filter((area) => area !== null);
}

/** The formula as it must read after the shift, in a cell of `home`. */
export function shiftFormula(formula: string, home: SheetState, shift: RowShift): string {
  return mapReferences(formula, (reference) => {
    const name = reference.sheet ?? home.name;
    if (name.toLowerCase() !== shift.sheet.name.toLowerCase()) return referenceText(reference);
    const area = shiftArea(reference.area, shift);
    return area ? referenceText({ ...reference, area }) : "#REF!";
  });
}

function moveCells({ sheet, ...shift }: RowShift): void {
  const moving: (readonly [number, number, CellState])[] = [];
  const columns = { top: shift.at, bottom: LAST_ROW, left: shift.left, right: shift.right };
  for (const found of [...sheet.present(columns)]) {
    moving.push(found);
    sheet.cells.get(found[0])?.delete(found[1]);
  }
  for (const [row, column, cell] of moving) {
    const target = shiftRow(row, { sheet, ...shift });
    if (target === null) continue;
    if (target > LAST_ROW) throw new HostError("InvalidOperation", "cells would leave the sheet");
    const cells = sheet.cells.get(target) ?? new Map<number, CellState>();
    sheet.cells.set(target, cells.set(column, cell));
  }
  for (const [row, cells] of sheet.cells) if (cells.size === 0) sheet.cells.delete(row);
}

function moveLines(sheet: SheetState, shift: RowShift): void {
  const lines = [...sheet.rows];
  sheet.rows.clear();
  for (const [row, line] of lines) {
    const target = shiftRow(row, shift);
    if (target !== null) sheet.rows.set(target, line);
  }
  const above: LineState | undefined = sheet.rows.get(shift.at - 1);
  for (
    let row = shift.at;
    shift.kind === "insert" && above && row < shift.at + shift.count;
    row++
  ) {
    sheet.rows.set(row, above);
  }
}

/** New cells look like those above them. */
function copyFormatsFromAbove({ sheet, at, count, left, right }: RowShift): void {
  const above = { top: at - 1, bottom: at - 1, left, right };
  for (const [, column, cell] of [...sheet.present(above)]) {
    for (let row = at; row < at + count; row += 1) {
      sheet.put(row, column, { ...BLANK, format: cell.format });
    }
  }
}

function refuseTornMerges({ sheet, left, right, at }: RowShift): void {
  const columns = { top: at, bottom: LAST_ROW, left, right };
  const torn = sheet.merges.some((merge) => {
    const common = intersection(merge, columns);
    const whole = { ...columns, top: 1 };
    return common !== null && !containsArea(whole, merge);
  });
  if (torn) throw new HostError("InvalidOperation", "a merged cell would be torn");
}

function shiftPage({ page }: SheetState, shift: RowShift): void {
  page.printAreas = shiftAreas(page.printAreas, shift);
  page.titleRows = page.titleRows && shiftArea(page.titleRows, shift);
}

/** A chart follows the cells it is drawn from and those it lies on. */
function shiftCharts({ charts }: SheetState, shift: RowShift): void {
  for (const chart of charts) {
    const [from, to] = [chart.place?.from, chart.place?.to].map((area) =>
      area ? shiftArea(area, shift) : null
    );
    chart.place = from && to ? { from, to } : null;
    for (const series of chart.series) {
      series.values = series.values && shiftArea(series.values, shift);
      series.labels = series.labels && shiftArea(series.labels, shift);
    }
  }
}

function isStillMerged({ top, bottom, left, right }: Area): boolean {
  return top < bottom || left < right;
}

/**
 * Inserts or deletes cells so that those below move down or up, with everything that belongs to
 * them: formats, heights (of whole rows), merges, rules, page breaks, the filter, the print area,
 * and every reference to them in the whole workbook. Throws `InvalidOperation` when it would tear
 * a merged cell.
 */
export function shiftRows(workbook: WorkbookState, shift: RowShift): void {
  const { sheet } = shift;
  refuseTornMerges(shift);
  moveCells(shift);
  if (isOfWholeRows(shift)) {
    moveLines(sheet, shift);
    const breaks = sheet.breaksAfter.map((row) => shiftRow(row + 1, shift) ?? shift.at);
    sheet.breaksAfter = [...new Set(breaks.map((row) => row - 1))].filter((row) => row > 0);
    shiftPage(sheet, shift);
  }
  if (shift.kind === "insert" && shift.at > 1) copyFormatsFromAbove(shift);
  sheet.merges = shiftAreas(sheet.merges, shift).filter(isStillMerged);
  sheet.validations = sheet.validations
    .map((validation) => ({ ...validation, areas: shiftAreas(validation.areas, shift) }))
    .filter(({ areas }) => areas.length > 0);
  for (const format of sheet.conditionalFormats) format.areas = shiftAreas(format.areas, shift);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
  shiftCharts(sheet, shift);
  sheet.autoFilter = sheet.autoFilter && shiftArea(sheet.autoFilter, shift);
  changeFormulas(workbook, (formula, home) => shiftFormula(formula, home, shift));
}
