/** Below the days of the grid's heading, in the half month that holds such a day. */
export const CHECKPOINT_MARK = "▼";
export const TET_MARK = "T";

export const SEMESTER_LABELS = ["HK I", "HK II"] as const;
export const SUMMER_LABEL = "Hè";
