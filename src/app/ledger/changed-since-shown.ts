import type { RowId } from "../../domain/plan/plan-row";
import { SHEET_NAMES } from "../../sheets/model/sheet-names";
import { WorkbookRefused } from "../../sheets/model/workbook-refused";
import type { OpenedPlan } from "../changes/opened-plan";
import { firstCell } from "./show-ledger";

/**
 * The refusal of a choice made from figures that are others by now. It names where to look: the row's
 * first line in the ledger, in the plan while the ledger has none.
 */
export function changedSinceShown(opened: OpenedPlan, row: RowId): WorkbookRefused {
  const cell = firstCell(opened, row);
  const inPlan = opened.file.addresses.find({ part: "row", row, field: null });
  const at = cell === null ? inPlan : { sheet: SHEET_NAMES.ledger, cell };
  return new WorkbookRefused("changed-meanwhile", at);
}
