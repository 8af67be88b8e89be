import type { SourceCell } from "../../sheets/model/source-row";
import { elementText } from "./cell-text";
import type { HtmlElement, HtmlNode } from "./html-node";
import { attribute, isElement } from "./html-node";

const MAX_SPAN = 200;

type Pending = { readonly cell: SourceCell; readonly rowsLeft: number };

/** Rows of a table with spans laid out: a cell spanning rows is repeated below, marked `merged`. */
export function tableGrid(table: HtmlElement): SourceCell[][] {
  let pending: Pending[] = [];
  return tableRows(table).map((row) => {
    const { cells, spanning } = layRow(row, pending);
    pending = spanning;
    return cells;
  });
}

function tableRows(element: HtmlElement): HtmlElement[] {
  return element.childNodes.filter(isElement).flatMap((child) => {
    if (child.tagName === "tr") return [child];
    return ["thead", "tbody", "tfoot"].includes(child.tagName) ? tableRows(child) : [];
  });
}

function layRow(row: HtmlElement, pending: readonly Pending[]) {
  const cells: SourceCell[] = pending.map(({ cell }) => ({ ...cell, merged: true }));
  const spanning = pending
    .filter(({ rowsLeft }) => rowsLeft > 1)
    .map(({ cell, rowsLeft }) => ({ cell, rowsLeft: rowsLeft - 1 }));
  const taken = new Set(cells.flatMap(columnsOf));
  let column = 1;
  for (const element of row.childNodes.filter(isCell)) {
    while (taken.has(column)) column += 1;
    const cell = readCell(element, column);
    cells.push(cell);
    const rowsLeft = spanOf(element, "rowspan") - 1;
    if (rowsLeft > 0) spanning.push({ cell, rowsLeft });
    column += cell.span;
  }
  return { cells: cells.sort((a, b) => a.column - b.column), spanning };
}

function isCell(node: HtmlNode): node is HtmlElement {
  return isElement(node) && (node.tagName === "td" || node.tagName === "th");
}

function readCell(element: HtmlElement, column: number): SourceCell {
  return { column, span: spanOf(element, "colspan"), text: elementText(element), merged: false };
}

function spanOf(element: HtmlElement, name: "colspan" | "rowspan"): number {
  const span = Number.parseInt(attribute(element, name) ?? "1", 10);
  return Number.isNaN(span) ? 1 : Math.min(Math.max(span, 1), MAX_SPAN);
}

function columnsOf(cell: SourceCell): number[] {
  return Array.from({ length: cell.span }, (_, offset) => cell.column + offset);
}
