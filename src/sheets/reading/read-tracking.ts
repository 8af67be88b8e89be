import { fromSerial } from "../../domain/timeline/date-serial";
import type { RowTracking } from "../../domain/plan/plan-row";
import type { CalendarDate } from "../../domain/timeline/calendar-date";
import { readPeriod } from "../../domain/timeline/read-period";
import type { TrackingRole } from "../forms/tracking-columns";
import type { SourceRow } from "../model/source-row";
import { cellAt } from "./cell-lookup";
import type { PlanHeading } from "./plan-heading";

export type TrackingReading = {
  readonly id: string | null;
  readonly criterion: string | null;
  readonly tracking: RowTracking;
};

/** The tracking block's cells of a row; all `null` where the sheet has no such block. */
export function readTracking(row: SourceRow, heading: PlanHeading): TrackingReading {
  const text = (role: TrackingRole) => {
    const column = heading.tracking.get(role);
    const words = column === undefined ? "" : (cellAt(row, column)?.text ?? "");
    return words === "" ? null : words;
  };
  return {
    id: text("id"),
    criterion: text("criterion"),
    tracking: {
      start: dateIn(row, heading.tracking.get("start")),
      end: dateIn(row, heading.tracking.get("end")),
      lead: text("lead"),
      status: text("status"),
    },
  };
}

/** A real date cell by its serial number; a typed one by its words. */
function dateIn(row: SourceRow, column: number | undefined): CalendarDate | null {
  const cell = column === undefined ? undefined : cellAt(row, column);
  if (!cell || cell.text === "") return null;
  if (cell.number !== undefined) return fromSerial(cell.number);
  const period = readPeriod(cell.text, null);
  return period.precision === "day" && period.start === period.end ? period.start : null;
}
