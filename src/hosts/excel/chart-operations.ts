import type { ChartDescription } from "../../sheets/model/chart-description";
import type { SheetDescription } from "../../sheets/model/sheet-description";
import { cellName } from "../../sheets/model/cell-address";
import { rangeReference } from "../cells/range-reference";
import { operation } from "./operation";
import type { Operation } from "./operation";

const TYPES = { bar: "BarClustered", column: "ColumnClustered" } as const;
/** Requests that a chart takes. */
const REQUESTS = 9;

/** The charts of a new sheet; they go with it when the change is taken back. */
export function chartOperations({ name, charts = [] }: SheetDescription): Operation[] {
  return charts.map((chart) => operation(name, (sheet) => drawChart(sheet, chart), REQUESTS));
}

function drawChart(sheet: Excel.Worksheet, chart: ChartDescription): void {
  const { kind, values, labels, place } = chart;
  const isRow = values.from.row === values.to.row;
  const range = sheet.getRange(rangeReference(values));
  const drawn = sheet.charts.add(TYPES[kind], range, isRow ? "Rows" : "Columns");
  drawn.name = chart.name;
  drawn.title.text = chart.title;
  drawn.legend.visible = false;
  const series = drawn.series.getItemAt(0);
  series.setXAxisValues(sheet.getRange(rangeReference(labels)));
  series.hasDataLabels = true;
  // Excel draws the first bar at the bottom.
  if (kind === "bar") drawn.axes.categoryAxis.reversePlotOrder = true;
  drawn.setPosition(cellName(place.from), cellName(place.to));
}
