import type { CellStyle } from "../model/cell-style";
import { PLAN_STYLES } from "./plan-styles";
import type { TrackingRole } from "./tracking-columns";

export function trackingStyle(role: TrackingRole): CellStyle {
  if (role === "start" || role === "end") return PLAN_STYLES.trackingDate;
  return role === "clarify" ? PLAN_STYLES.trackingClarify : PLAN_STYLES.tracking;
}
