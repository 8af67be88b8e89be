import { moneyFieldOf } from "../../domain/plan/money-field";
import type { PlanRow, RowField, RowId } from "../../domain/plan/plan-row";
import { ROW_FIELDS } from "../../domain/plan/plan-row";
import type { ColumnRole } from "../../sheets/forms/form-spec";
import { FORM_SPECS } from "../../sheets/forms/form-specs";
import { headingOfPlan } from "../changes/heading-of-plan";
import type { OpenedPlan } from "../changes/opened-plan";
import { textAt } from "../changes/opened-plan";
import type { RowForm, RowFormCell } from "./row-form";

/**
 * A row of the opened plan as its form shows it; `null` when the plan has no such row. Its words are
 * those of the plan: a row that a page break cut on the sheet is whole here.
 */
export function showRowForm(opened: OpenedPlan, row: RowId): RowForm | null {
  const { plan, layout } = opened.file;
  const index = plan.rows.findIndex(({ id }) => id === row);
  const found = plan.rows[index];
  if (!found) return null;
  return {
    id: row,
    number: index + 1,
    sheet: layout.sheet,
    catalog: plan.catalog,
    schoolYear: plan.schoolYear,
    cells: cellsOf(opened, found),
    criterion: found.criterion,
    lead: leadOf(opened, row),
    moneyField: moneyFieldOf(found.words),
    moneyUnit: plan.moneyUnit,
  };
}

function cellsOf(opened: OpenedPlan, { id, words }: PlanRow): RowFormCell[] {
  const { layout, addresses } = opened.file;
  const headings = headingOfPlan(opened)?.headings;
  return [...layout.columns]
    .sort(([, left], [, right]) => left - right)
    .flatMap(([role, column]) => {
      const field = fieldOf(role);
      const text = field && words[field];
      if (field === undefined || text === null || text === undefined) return [];
      const heading = headings?.get(column)?.replace(/\s+/g, " ") ?? officialHeading(opened, field);
      const { cell } = addresses.find({ part: "row", row: id, field });
      return [{ field, heading, words: text, cell }];
    });
}

function fieldOf(role: ColumnRole): RowField | undefined {
  return ROW_FIELDS.find((field) => field === role);
}

function officialHeading({ file }: OpenedPlan, field: RowField): string {
  const column = FORM_SPECS[file.layout.form].columns.find(({ role }) => role === field);
  return column?.heading ?? "";
}

function leadOf({ file, sheet }: OpenedPlan, row: RowId): string | null {
  const column = file.layout.tracking.get("lead");
  const sheetRow = file.layout.rows.get(row)?.first;
  return column === undefined || sheetRow === undefined ? null : textAt(sheet, sheetRow, column);
}
