import type { PlanRow } from "../../domain/plan/plan-row";
import type { Locale } from "../../locales/locale";
import { repeatedStatus } from "../../sheets/forms/repeated-status";
import { trackedValue } from "../../sheets/forms/tracked-value";
import type { TrackingRole } from "../../sheets/forms/tracking-columns";
import { trackingStyle } from "../../sheets/forms/tracking-style";
import { formulaStyle } from "../../sheets/model/formula-style";
import type { CellEdit } from "../../sheets/model/workbook-change";
import { clarifyNotes } from "../clarify-notes";
import type { KeyedFinding } from "../separate-waived";
import type { OpenedPlan } from "./opened-plan";
import { textAt } from "./opened-plan";
import { unconfirmedRows } from "./unconfirmed-rows";

/** A row of the plan with what its tracking cells are to hold. */
type TrackedRow = {
  readonly row: PlanRow;
  readonly sheetRow: number;
  /** Whether the block has nothing of it yet: its cells then take their formats too. */
  readonly isNew: boolean;
  readonly note: string | null;
  readonly unconfirmed: boolean;
};

/**
 * Fills the tracking block's blank cells with what the words say, and brings its open points up to
 * date. What anyone entered there stays.
 */
export function trackingEdits(
  opened: OpenedPlan,
  open: readonly KeyedFinding[],
  locale: Locale
): CellEdit[] {
  const { file, sheet } = opened;
  const notes = clarifyNotes(open, locale);
  const unconfirmed = unconfirmedRows(file);
  const idColumn = file.layout.tracking.get("id");
  if (idColumn === undefined) return [];
  return file.plan.rows.flatMap((row) => {
    const sheetRow = file.layout.rows.get(row.id)?.first;
    if (sheetRow === undefined) return [];
    return rowEdits(opened, {
      row,
      sheetRow,
      isNew: textAt(sheet, sheetRow, idColumn) === "",
      note: notes.get(row.id) ?? null,
      unconfirmed: unconfirmed.has(row.id),
    });
  });
}

function rowEdits({ file, sheet }: OpenedPlan, tracked: TrackedRow): CellEdit[] {
  return [...file.layout.tracking].flatMap(([role, column]) => {
    const now = textAt(sheet, tracked.sheetRow, column);
    const edit = wantedCell(tracked, role, file.layout.columns.get("status"));
    const wanted = edit.value ?? "";
    const differs = role === "clarify" ? now !== wanted : now === "" && wanted !== "";
    if (!differs && !tracked.isNew) return [];
    if (now !== "" && role !== "clarify") return [];
    const look =
      edit.formula === undefined ? trackingStyle(role) : formulaStyle(trackingStyle(role));
    return [{ row: tracked.sheetRow, column, ...edit, ...(tracked.isNew ? { style: look } : {}) }];
  });
}

function wantedCell(
  { row, sheetRow, note, unconfirmed, isNew }: TrackedRow,
  role: TrackingRole,
  statusColumn: number | undefined
): Pick<CellEdit, "value" | "formula"> {
  if (role === "clarify") return { value: note };
  if (role === "criterion" && unconfirmed) return { value: null };
  if (role === "status" && isNew && statusColumn !== undefined) {
    const formula = repeatedStatus({ row: sheetRow, column: statusColumn });
    return { value: row.words.status ?? "", formula };
  }
  return { value: trackedValue(row, role) };
}
