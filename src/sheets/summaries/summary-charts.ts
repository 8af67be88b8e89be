import type { ChartDescription } from "../model/chart-description";
import type { SummaryLayout } from "./summary-layout";

/** Columns that a chart covers right of the tables, after a gap. */
const WIDTH = 8;
const SOURCE_HEIGHT = 16;
const STANDARD_HEIGHT = 14;

/**
 * Planned money by source and by standard, right of the printed tables. Both are drawn from the first
 * table, which keeps its place however the plan grows.
 */
export function summaryCharts({ columns, sources, groups }: SummaryLayout): ChartDescription[] {
  const left = columns.bar + 2;
  const right = left + WIDTH - 1;
  const below = sources.title + SOURCE_HEIGHT + 1;
  const totals = { row: sources.total, column: columns.middle[0] ?? 2 };
  const last = totals.column + groups.length - 1;
  return [
    {
      name: "caitien-nguon",
      title: "Dự toán theo nguồn kinh phí (đồng)",
      kind: "bar",
      labels: {
        from: { row: sources.first, column: 1 },
        to: { row: sources.total - 1, column: 1 },
      },
      values: {
        from: { row: sources.first, column: columns.total },
        to: { row: sources.total - 1, column: columns.total },
      },
      place: {
        from: { row: sources.title, column: left },
        to: { row: sources.title + SOURCE_HEIGHT - 1, column: right },
      },
    },
    {
      name: "caitien-tieu-chuan",
      title: "Dự toán theo tiêu chuẩn (đồng)",
      kind: "column",
      labels: {
        from: { row: sources.heading, column: totals.column },
        to: { row: sources.heading, column: last },
      },
      values: { from: totals, to: { row: sources.total, column: last } },
      place: {
        from: { row: below, column: left },
        to: { row: below + STANDARD_HEIGHT - 1, column: right },
      },
    },
  ];
}
