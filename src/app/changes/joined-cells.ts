import type { PlanRow } from "../../domain/plan/plan-row";
import { ROW_FIELDS } from "../../domain/plan/plan-row";
import type { CellEdit } from "../../sheets/model/workbook-change";
import { headingOfPlan } from "./heading-of-plan";
import type { OpenedPlan } from "./opened-plan";
import { textAt } from "./opened-plan";

/**
 * Edits that bring a row which a page break cut into several sheet rows together in the first of
 * them, with the words that the plan was read to have; none for a row that is whole. Every column
 * takes part: a rest left behind alone would read as a row of its own once the words above it end
 * otherwise.
 */
export function joinedCells(opened: OpenedPlan, { id, words }: PlanRow): CellEdit[] {
  const { layout } = opened.file;
  const span = layout.rows.get(id);
  if (!span || span.first === span.last) return [];
  const rests = restsOf(opened, span.first, span.last);
  const columns = [...new Set(rests.map(({ column }) => column))];
  return [
    ...columns.map((column): CellEdit => {
      const field = ROW_FIELDS.find((candidate) => layout.columns.get(candidate) === column);
      const texts = rests.filter((rest) => rest.column === column).map(({ text }) => text);
      const first = textAt(opened.sheet, span.first, column);
      const value = field ? words[field] : [first, ...texts].filter(Boolean).join(" ");
      return { row: span.first, column, value };
    }),
    ...rests.map(({ row, column }): CellEdit => ({ row, column, value: null })),
  ];
}

type Rest = { readonly row: number; readonly column: number; readonly text: string };

/** What stands in the table's columns below the row's first sheet row. */
function restsOf(opened: OpenedPlan, first: number, last: number): Rest[] {
  const lastColumn = lastTableColumn(opened);
  return opened.sheet.rows
    .filter(({ row }) => first < row && row <= last)
    .flatMap(({ row, cells }) =>
      cells
        .filter(({ text, merged, column }) => text !== "" && !merged && column <= lastColumn)
        .map(({ column, text }) => ({ row, column, text }))
    );
}

/** With the school's own columns, without the tracking block. */
function lastTableColumn(opened: OpenedPlan): number {
  const heading = headingOfPlan(opened);
  const tracking = Math.min(...opened.file.layout.tracking.values(), Infinity);
  const columns = [...(heading?.headings.keys() ?? [])].filter((column) => column < tracking);
  return Math.max(...columns, 0);
}
