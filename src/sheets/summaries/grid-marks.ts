/** Below the days of the grid's heading, in the half month that holds such a day. */
export const CHECKPOINT_MARK = "▼";
export const TET_MARK = "T";

/** Over the helper cells right of the print. */
export const HELPER_TITLES = {
  place: "vị trí",
  due: "thứ tự hạn",
  bar: "thanh",
} as const;

/** Which bar a line has, worked out once for all its months; 0: none. */
export const BAR_KINDS = { open: 1, done: 2, overdue: 3 } as const;

export const SEMESTER_LABELS = ["HK I", "HK II"] as const;
export const SUMMER_LABEL = "Hè";
