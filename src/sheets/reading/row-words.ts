import type { RowField, RowWords } from "../../domain/plan/plan-row";
import { ROW_FIELDS } from "../../domain/plan/plan-row";
import type { PlanHeading } from "./plan-heading";
import type { TableRow } from "./table-row";

/** The row's words by field; `null` where the table has no such column. Blank lines are closed up. */
export function rowWords(row: TableRow, heading: PlanHeading): RowWords {
  const roles = new Set<string>(heading.columns.values());
  const entries = ROW_FIELDS.map((field): [RowField, string | null] => [
    field,
    roles.has(field) ? closeUp(row.cells.get(field)?.text ?? "") : null,
  ]);
  return Object.fromEntries(entries) as Record<RowField, string | null>;
}

function closeUp(text: string): string {
  return text.replace(/\n{2,}/g, "\n");
}

const ALIGNED = /\S\n{3,}\S/;

/** Whether clerks set two matters in one row, the second pushed down by several blank lines. */
export function holdsTwoItems(row: TableRow): boolean {
  return [...row.cells].some(
    ([role, cell]) => role !== "money" && role !== "funding" && ALIGNED.test(cell.text)
  );
}
