/** What the rows of one sheet may amount to before it is refused as `too-large`. */
export const READING_LIMITS = {
  /** Merges of several rows, times the rows with content of their sheet. */
  mergeSteps: 10_000_000,
  /** Cells of the rows returned, blank ones between the first and last column included. */
  cells: 2_000_000,
} as const;
