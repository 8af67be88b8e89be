import { pageBreaks } from "../layout/page-breaks";
import { DEFAULT_ROW_HEIGHT, POINTS_PER_WIDTH_UNIT } from "../layout/row-metrics";
import type { PageSetup } from "../model/sheet-description";
import { reportPage } from "../theme/report-page";
import type { ProgressLayout } from "./progress-layout";
import { LAST_HALF_COLUMN, PROGRESS_ROWS } from "./progress-layout";

/** Millimetres: top, right, bottom, left. */
const MARGINS = [12, 10, 13, 15] as const;
/** Points inside them on A4 landscape, a little less than the paper has. */
const PAGE_WIDTH = 770;
const PAGE_HEIGHT = 518;
/** Lines of a table that stand on the page of its heading. */
const LINES_WITH_HEADING = 3;

/** A4 landscape, one page wide, the grid's heading on every page and no section torn. */
export function progressPage(
  layout: ProgressLayout,
  rowHeights: Readonly<Record<number, number>>,
  columnWidths: readonly number[]
): PageSetup {
  const lastRow = layout.deadlines.note;
  const printed = columnWidths.slice(0, LAST_HALF_COLUMN).reduce((sum, width) => sum + width, 0);
  const scale = Math.min(1, PAGE_WIDTH / (printed * POINTS_PER_WIDTH_UNIT));
  const titleRows = [PROGRESS_ROWS.year, PROGRESS_ROWS.marks] as const;
  return reportPage({
    margins: MARGINS,
    printArea: { from: { row: 1, column: 1 }, to: { row: lastRow, column: LAST_HALF_COLUMN } },
    titleRows,
    breaksAfter: pageBreaks({
      rowHeights: Array.from(
        { length: lastRow },
        (_, n) => rowHeights[n + 1] ?? DEFAULT_ROW_HEIGHT
      ),
      pageHeight: PAGE_HEIGHT / scale,
      titleRows,
      keptWithNext: keptWithNext(layout),
    }),
    footer: "Tiến độ tính từ phần theo dõi của trang Kế hoạch",
  });
}

/** The last line stays with the legend, and the two tables below it with their headings. */
function keptWithNext({ lastLine, legend, inputs, load, deadlines }: ProgressLayout): Set<number> {
  const kept = new Set<number>();
  const keep = (from: number, to: number) => {
    for (let row = from; row < to; row += 1) kept.add(row);
  };
  keep(1, PROGRESS_ROWS.first + LINES_WITH_HEADING - 1);
  keep(lastLine, legend + 1);
  keep(inputs.title, Math.max(load.total, inputs.warning));
  keep(deadlines.title, deadlines.first + LINES_WITH_HEADING - 1);
  keep(deadlines.last, deadlines.note);
  return kept;
}
