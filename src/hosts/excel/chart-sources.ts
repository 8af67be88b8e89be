import type { ChartDescription } from "../../sheets/model/chart-description";
import type { CellPosition } from "../../sheets/model/cell-address";
import type { SheetDescription } from "../../sheets/model/sheet-description";
import { rangeReference } from "../cells/range-reference";
import type { ChangeDraft } from "./change-draft";
import { operation } from "./operation";
import type { Operation } from "./operation";
import { sameRange } from "./range-text";
import type { SheetImage } from "./sheet-image";

/** The cells that a chart is drawn from. */
type Source = Pick<ChartDescription, "labels" | "values">;

/** Requests that a chart takes. */
const REQUESTS = 3;

/**
 * Points the sheet's charts at the cells that they are of; how they look and where they stand is the
 * user's, and one that was deleted stays so.
 */
export function rewriteChartSources(
  draft: ChangeDraft,
  image: SheetImage,
  description: SheetDescription
): void {
  for (const chart of description.charts ?? []) {
    if (!image.charts.has(chart.name)) continue;
    const former = formerSource(image, description, chart);
    if (former && sameSource(former, chart)) continue;
    draft.perform([sourceOperation(image.name, chart.name, chart)], {
      after: former ? [sourceOperation(image.name, chart.name, former)] : [],
    });
  }
}

function sameSource(one: Source, other: Source): boolean {
  return sameRange(one.labels, other.labels) && sameRange(one.values, other.values);
}

function sourceOperation(sheet: string, name: string, { labels, values }: Source): Operation {
  return operation(
    sheet,
    (target) => {
      const series = target.charts.getItem(name).series.getItemAt(0);
      series.setValues(target.getRange(rangeReference(values)));
      series.setXAxisValues(target.getRange(rangeReference(labels)));
    },
    REQUESTS
  );
}

/**
 * Where the chart's cells stood before, which Excel cannot tell before ExcelApi 1.15: by the heading
 * of a column of values, and by the one that follows a row of them. `null` for a sheet without these.
 */
function formerSource(
  image: SheetImage,
  description: SheetDescription,
  { labels, values }: ChartDescription
): Source | null {
  const isRow = values.from.row === values.to.row;
  const heading = isRow
    ? { row: labels.to.row, column: labels.to.column + 1 }
    : { row: values.from.row - 1, column: values.from.column };
  const column = formerColumn(image, description, heading);
  if (column === null) return null;
  const moved = column - heading.column;
  const to = ({ row, column: last }: CellPosition) => ({ row, column: last + moved });
  if (!isRow) return { labels, values: { from: to(values.from), to: to(values.to) } };
  return { labels: { ...labels, to: to(labels.to) }, values: { ...values, to: to(values.to) } };
}

function formerColumn(
  image: SheetImage,
  { cells }: SheetDescription,
  { row, column }: CellPosition
): number | null {
  const words = cells.find((cell) => cell.row === row && cell.column === column)?.value;
  for (let at = 1; typeof words === "string" && at <= image.lastColumn; at += 1) {
    if (image.cell({ row, column: at })?.input === words) return at;
  }
  return null;
}
