/** One accent for all sheets: steps of the task pane's ink blue, in which officials sign. */
export const PALETTE = {
  ink: "000000",
  accent: "234984",
  tint: "ECF3FC",
  bar: "84A8DF",
  done: "B9C4C6",
  muted: "5F6B6E",
  zero: "9AA3A5",
  hairline: "9AA7AA",
  separator: "DDE4E5",
  alarm: "B3261E",
} as const;
