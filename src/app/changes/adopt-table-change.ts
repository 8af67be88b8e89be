import { buildListsSheet } from "../../sheets/lists/build-lists-sheet";
import { PLAN_STYLES } from "../../sheets/forms/plan-styles";
import { TRACKING_COLUMNS, trackingTitle } from "../../sheets/forms/tracking-columns";
import type { CellEdit, SheetChange, WorkbookChange } from "../../sheets/model/workbook-change";
import type { PlanSheetLayout } from "../../sheets/reading/plan-sheet-layout";
import type { Surroundings } from "../plan-workbook";
import { finishChange } from "./finish-change";
import type { OpenedPlan } from "./opened-plan";
import { ownSheetStep } from "./own-sheet-step";
import { tableLists } from "./row-lists";

/**
 * Takes a table that the user has typed for the plan: nothing of it moves or changes, a tracking
 * block is put beside it, after a blank column to the right of everything on the sheet.
 */
export function adoptTableChange(opened: OpenedPlan, surroundings: Surroundings): WorkbookChange {
  const layout = withTrackingColumns(opened.file.layout);
  const adopted: OpenedPlan = { ...opened, file: { ...opened.file, layout } };
  const steps: SheetChange[] = [
    {
      kind: "edit-cells",
      sheet: layout.sheet,
      cells: blockHead(adopted),
      columnWidths: blockWidths(layout),
    },
    ownSheetStep(opened.source, buildListsSheet(opened.file.plan, "absent")),
    ...tableLists(adopted, false),
  ];
  return finishChange(adopted, steps, surroundings, { addFindings: true });
}

function withTrackingColumns(layout: PlanSheetLayout): PlanSheetLayout {
  const first = layout.lastColumn + 2;
  const tracking = new Map(TRACKING_COLUMNS.map(({ role }, offset) => [role, first + offset]));
  return { ...layout, tracking };
}

/** The title pins the catalogue and year; where no row is left above, it closes the heading row. */
function blockHead({ file }: OpenedPlan): CellEdit[] {
  const { layout, plan } = file;
  const first = layout.lastColumn + 2;
  const row = layout.headingRow;
  const above = row > 1;
  return [
    {
      row: above ? row - 1 : row,
      column: above ? first : first + TRACKING_COLUMNS.length,
      value: trackingTitle(plan.catalog, plan.schoolYear),
      style: PLAN_STYLES.trackingTitle,
    },
    ...TRACKING_COLUMNS.map(({ heading }, offset): CellEdit => {
      const column = first + offset;
      return { row, column, value: heading, style: PLAN_STYLES.trackingHeading };
    }),
  ];
}

function blockWidths({ lastColumn }: PlanSheetLayout): Record<number, number> {
  return Object.fromEntries(
    TRACKING_COLUMNS.map(({ width }, offset) => [lastColumn + 2 + offset, width])
  );
}
