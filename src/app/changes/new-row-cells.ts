import type { Criterion } from "../../domain/catalog/catalog";
import type { RowId } from "../../domain/plan/plan-row";
import { criterionCellWords } from "../../sheets/forms/criterion-cell-words";
import { FORM_SPECS } from "../../sheets/forms/form-specs";
import { repeatedStatus } from "../../sheets/forms/repeated-status";
import { trackingStyle } from "../../sheets/forms/tracking-style";
import { formulaStyle } from "../../sheets/model/formula-style";
import type { CellEdit } from "../../sheets/model/workbook-change";
import type { PlanSheetLayout } from "../../sheets/reading/plan-sheet-layout";
import type { OpenedPlan } from "./opened-plan";

export type NewRow = {
  readonly row: number;
  readonly id: RowId;
  readonly criterion: Criterion;
};

/** What a new row holds before anyone has written in it: its criterion and its id. */
export function newRowCells({ file }: OpenedPlan, { row, id, criterion }: NewRow): CellEdit[] {
  const { layout } = file;
  const tracked: Readonly<Record<string, string>> = { id, criterion: criterion.code };
  const tracking = [...layout.tracking].map(([role, column]): CellEdit => {
    const style = trackingStyle(role);
    const printed = layout.columns.get("status");
    if (role === "status" && printed !== undefined) {
      const formula = repeatedStatus({ row, column: printed });
      return { row, column, value: "", formula, style: formulaStyle(style) };
    }
    return { row, column, value: tracked[role] ?? null, style };
  });
  return [...criterionCells(layout, row, criterion), ...tracking];
}

/** The printed cells that name the criterion, as the form writes it. */
export function criterionCells(
  layout: PlanSheetLayout,
  row: number,
  criterion: Criterion
): CellEdit[] {
  const words = criterionCellWords(FORM_SPECS[layout.form], criterion);
  const put = (role: "standard" | "criterion" | "standard-criterion", value: string | null) => {
    const column = layout.columns.get(role);
    return column === undefined || value === null ? [] : [{ row, column, value }];
  };
  return [
    ...put("standard", String(criterion.standard)),
    ...put("criterion", words ?? criterion.code),
    ...put("standard-criterion", words ?? criterion.code),
  ];
}
