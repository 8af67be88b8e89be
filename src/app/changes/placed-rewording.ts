import type { PlanRow, RowField } from "../../domain/plan/plan-row";
import type { Fix } from "../../domain/validation/finding";
import type { CellPosition } from "../../sheets/model/cell-address";
import { cellPosition } from "../../sheets/model/cell-address";
import type { CellEdit, ExpectedText } from "../../sheets/model/workbook-change";
import { coveredCell } from "./covered-cell";
import { joinedCells } from "./joined-cells";
import type { OpenedPlan } from "./opened-plan";
import { textAt } from "./opened-plan";
import { rowTexts } from "./row-texts";

/** Where a fix writes, and what it was worked out from. */
export type PlacedRewording = {
  /** Brings a row that takes several sheet rows together before the cell is written. */
  readonly joined: readonly CellEdit[];
  readonly cell: CellEdit;
  readonly expected: readonly ExpectedText[];
};

/** `null` where the sheet has no cell for the fix, or the cell says something else. */
export function placedRewording(opened: OpenedPlan, fix: Fix): PlacedRewording | null {
  const { at } = fix;
  const { sheet, cell } = opened.file.addresses.find(at);
  const position = cellPosition(cell);
  if (!position || sheet !== opened.sheet.name) return null;
  if (at.part !== "row") return inLine(opened, fix, position);
  const row = opened.file.plan.rows.find(({ id }) => id === at.row);
  if (row?.words[at.field] !== fix.before) return null;
  const place = placeInRow(opened, row, at.field, position);
  return place && inRow(opened, row, { ...place, value: fix.after });
}

/** A row's cell is written anew with the whole of its words: none of them may stay further down. */
function inRow(opened: OpenedPlan, row: PlanRow, cell: CellEdit): PlacedRewording | null {
  const joined = joinedCells(opened, row);
  const cells = [...joined, cell];
  if (coveredCell(opened, cells)) return null;
  return { joined, cell, expected: rowTexts(opened, row.id, cells) };
}

/** Of a row that is brought together all words stand in its first sheet row, each in its column. */
function placeInRow(
  { file: { layout } }: OpenedPlan,
  { id }: PlanRow,
  field: RowField,
  read: CellPosition
): CellPosition | null {
  const span = layout.rows.get(id);
  if (!span || span.first === span.last) return read;
  return layout.columns.get(field) === read.column ? { ...read, row: span.first } : null;
}

/** Of a line only the words that are wrong are replaced, where they stand once. */
function inLine(
  { sheet }: OpenedPlan,
  { before, after }: Fix,
  { row, column }: CellPosition
): PlacedRewording | null {
  const text = textAt(sheet, row, column);
  const parts = text.split(before);
  if (parts.length !== 2) return null;
  return {
    joined: [],
    cell: { row, column, value: parts.join(after) },
    expected: [{ sheet: sheet.name, row, column, text }],
  };
}
