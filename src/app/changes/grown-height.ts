import type { PlanRow } from "../../domain/plan/plan-row";
import { FORM_SPECS } from "../../sheets/forms/form-specs";
import { planRowHeight } from "../../sheets/forms/plan-row-height";
import type { PlanSheetLayout } from "../../sheets/reading/plan-sheet-layout";

/**
 * The height in points for a row whose words now need more of it than before; `null` where they do
 * not, so that a height that the user gave the row is not taken away, and for a table of the user's
 * own: it has other widths, from which no height can be told here.
 * @param before `null` for a row that until now stood in several sheet rows
 */
export function grownHeight(
  layout: PlanSheetLayout,
  before: PlanRow | null,
  after: PlanRow
): number | null {
  if (!isLaidOutByUs(layout)) return null;
  const height = planRowHeight(layout.form, after) ?? 0;
  const known = before === null ? 0 : (planRowHeight(layout.form, before) ?? 0);
  return height > known ? height : null;
}

function isLaidOutByUs({ form, columns }: PlanSheetLayout): boolean {
  return FORM_SPECS[form].columns.every(({ role }, index) => columns.get(role) === index + 1);
}
