import type { PlanRow } from "../../domain/plan/plan-row";
import type { CellValue } from "../model/sheet-description";
import type { TrackingRole } from "./tracking-columns";

/** What the tracking block holds of a row; its open points are worded elsewhere. */
export function trackedValue(row: PlanRow, role: Exclude<TrackingRole, "clarify">): CellValue {
  switch (role) {
    case "id":
      return row.id;
    case "criterion":
      return row.criterion;
    case "start":
    case "end": {
      const date = row.tracking[role];
      return date === null ? null : { date };
    }
    case "lead":
    case "status":
      return row.tracking[role];
  }
}
