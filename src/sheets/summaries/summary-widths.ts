import type { SummaryColumns } from "./summary-layout";

/** Width units of the summary's label column. */
export const LABEL_WIDTH = 32.375;

const MIDDLE_WIDTH = 11;
const TOTAL_WIDTH = 14.25;
const SHARE_WIDTH = 8.375;
const BAR_WIDTH = 11.375;

export function summaryWidths({ middle }: SummaryColumns): number[] {
  return [LABEL_WIDTH, ...middle.map(() => MIDDLE_WIDTH), TOTAL_WIDTH, SHARE_WIDTH, BAR_WIDTH];
}
