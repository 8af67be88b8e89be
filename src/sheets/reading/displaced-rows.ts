import { readCriterionCode } from "../../domain/catalog/read-criterion-code";
import type { SourceRow } from "../model/source-row";
import { criterionCell } from "./continuation";
import type { PlanHeading } from "./plan-heading";
import { toTableRow } from "./table-row";

const WIDTH_SLACK = 2;

/**
 * Whether a table without a heading is a piece of the plan table: as wide as it, with a criterion
 * code where the plan table has its criterion. Word files lose such rows into later sections.
 */
export function isDisplacedTable(table: readonly SourceRow[], heading: PlanHeading): boolean {
  const columns = heading.columns.size + heading.extras.size;
  return table.some((row) => {
    const width = row.cells.reduce((sum, cell) => sum + cell.span, 0);
    const criterion = readCriterionCode(criterionCell(toTableRow(row, heading)));
    return Math.abs(width - columns) <= WIDTH_SLACK && criterion !== null;
  });
}
