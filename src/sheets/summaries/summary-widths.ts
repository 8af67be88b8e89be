import { amountWidth } from "../theme/amount-width";
import type { SummaryColumns } from "./summary-layout";

/** Width units of the summary's label column. */
export const LABEL_WIDTH = 32.375;

const MIDDLE_WIDTH = 11;
const TOTAL_WIDTH = 14.25;
const SHARE_WIDTH = 8.375;
const BAR_WIDTH = 11.375;

/** @param largest the largest amount of the sheet, whole đồng */
export function summaryWidths({ middle }: SummaryColumns, largest: number): number[] {
  const [one, total] = [MIDDLE_WIDTH, TOTAL_WIDTH].map((least) => amountWidth(largest, least));
  return [
    LABEL_WIDTH,
    ...middle.map(() => one ?? MIDDLE_WIDTH),
    total ?? TOTAL_WIDTH,
    SHARE_WIDTH,
    BAR_WIDTH,
  ];
}
