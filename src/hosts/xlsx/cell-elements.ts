import type { CellPosition } from "../../sheets/model/cell-address";
import { cellPosition } from "../../sheets/model/cell-address";
import { childrenOf } from "./xml-tree";
import type { XmlElement } from "./xml-tree";

export type CellElement = { readonly cell: XmlElement; readonly at: CellPosition };

/** The cells of a worksheet, row by row; those that do not say where they are follow one another. */
export function* cellElements(sheetData: XmlElement): Generator<CellElement> {
  let row = 0;
  for (const rowElement of childrenOf(sheetData, "row")) {
    row = Number(rowElement.attributes["r"] ?? row + 1);
    let column = 0;
    for (const cell of childrenOf(rowElement, "c")) {
      column = cellPosition(cell.attributes["r"] ?? "")?.column ?? column + 1;
      yield { cell, at: { row, column } };
    }
  }
}
