import { HostError, invalidArgument } from "../protocol/host-error";
import { HostCollection, HostObject } from "../protocol/host-object";
import type { ChartState } from "../model/chart-state";
import { seriesAreas } from "../model/chart-state";
import { isUnbounded } from "../model/area";
import type { SheetState } from "../model/sheet-state";
import { refuseIfProtected } from "./refuse-if-locked";
import { resolveArea } from "./resolve-area";

const TYPES = new Set(["BarClustered", "ColumnClustered"]);
const SERIES_BY = new Set(["Rows", "Columns"]);
const LONGEST_TITLE = 255;

function text(value: unknown, what: string): string {
  if (typeof value !== "string" || value === "") throw invalidArgument(what);
  return value;
}

function truth(value: unknown, what: string): boolean {
  if (typeof value !== "boolean") throw invalidArgument(what);
  return value;
}

abstract class ChartPart extends HostObject {
  constructor(protected readonly chart: ChartState) {
    super();
  }
}

class ChartTitleObject extends ChartPart {
  get Text(): string {
    return this.chart.title;
  }
  set Text(value: unknown) {
    const title = text(value, "chart title");
    if (title.length > LONGEST_TITLE) throw invalidArgument("chart title");
    this.chart.title = title;
  }
}

class ChartLegendObject extends ChartPart {
  get Visible(): boolean {
    return this.chart.showsLegend;
  }
  set Visible(value: unknown) {
    this.chart.showsLegend = truth(value, "legend");
  }
}

class CategoryAxisObject extends ChartPart {
  get ReversePlotOrder(): boolean {
    return this.chart.isReversed;
  }
  set ReversePlotOrder(value: unknown) {
    this.chart.isReversed = truth(value, "plot order");
  }
}

class ChartAxesObject extends ChartPart {
  get CategoryAxis(): HostObject {
    return new CategoryAxisObject(this.chart);
  }
}

class ChartSeriesObject extends HostObject {
  constructor(
    private readonly sheet: SheetState,
    private readonly series: ChartState["series"][number]
  ) {
    super();
  }
  get HasDataLabels(): boolean {
    return this.series.hasDataLabels;
  }
  set HasDataLabels(value: unknown) {
    this.series.hasDataLabels = truth(value, "data labels");
  }
  SetValues(source: unknown): void {
    this.series.values = resolveArea(source, this.sheet);
  }
  SetXAxisValues(source: unknown): void {
    this.series.labels = resolveArea(source, this.sheet);
  }
}

class ChartSeriesCollectionObject extends HostCollection {
  constructor(
    private readonly sheet: SheetState,
    private readonly chart: ChartState
  ) {
    super();
  }
  items(): readonly HostObject[] {
    return this.chart.series.map((series) => new ChartSeriesObject(this.sheet, series));
  }
  GetItemAt(index: unknown): HostObject {
    const item = typeof index === "number" ? this.items()[index] : undefined;
    if (!item) throw invalidArgument("no such series");
    return item;
  }
}

/** One chart. */
class ChartObject extends HostObject {
  constructor(
    private readonly sheet: SheetState,
    private readonly chart: ChartState
  ) {
    super();
  }

  override identity(): Readonly<Record<string, string>> {
    return { Id: this.chart.id };
  }
  get Id(): string {
    return this.chart.id;
  }
  get Name(): string {
    return this.chart.name;
  }
  set Name(value: unknown) {
    this.chart.name = text(value, "chart name");
  }
  get Title(): HostObject {
    return new ChartTitleObject(this.chart);
  }
  get Legend(): HostObject {
    return new ChartLegendObject(this.chart);
  }
  get Axes(): HostObject {
    return new ChartAxesObject(this.chart);
  }
  get Series(): HostObject {
    return new ChartSeriesCollectionObject(this.sheet, this.chart);
  }
  SetPosition(start: unknown, end?: unknown): void {
    const from = resolveArea(start, this.sheet);
    const to = end === undefined || end === null ? from : resolveArea(end, this.sheet);
    if (to.top < from.top || to.left < from.left) throw invalidArgument("chart position");
    this.chart.place = { from, to };
  }
  Delete(): void {
    this.sheet.charts = this.sheet.charts.filter((one) => one !== this.chart);
  }
}

/** The charts of a sheet, in the order in which they were drawn. */
export class ChartsObject extends HostCollection {
  constructor(private readonly sheet: SheetState) {
    super();
  }

  items(): readonly ChartObject[] {
    return this.sheet.charts.map((chart) => new ChartObject(this.sheet, chart));
  }
  get Count(): number {
    return this.sheet.charts.length;
  }

  Add(type: unknown, source: unknown, seriesBy: unknown = "Auto"): HostObject {
    refuseIfProtected(this.sheet);
    if (typeof type !== "string" || !TYPES.has(type)) throw invalidArgument("chart type");
    if (typeof seriesBy !== "string" || !SERIES_BY.has(seriesBy)) throw invalidArgument("series");
    const values = resolveArea(source, this.sheet);
    if (isUnbounded(values)) throw invalidArgument("a chart of whole columns");
    const number = 1 + Math.max(0, ...this.sheet.charts.map(({ id }) => Number(id.slice(1))));
    const chart: ChartState = {
      id: `C${number}`,
      name: `Chart ${number}`,
      type,
      seriesBy,
      title: "",
      showsLegend: true,
      isReversed: false,
      place: null,
      series: seriesAreas(values, seriesBy).map((area) => ({
        values: area,
        labels: null,
        hasDataLabels: false,
      })),
    };
    this.sheet.charts = [...this.sheet.charts, chart];
    return new ChartObject(this.sheet, chart);
  }
  GetItemOrNullObject(name: string): HostObject | null {
    const wanted = name.toLowerCase();
    return (
      this.items().find((chart) => chart.Name.toLowerCase() === wanted || chart.Id === name) ?? null
    );
  }
  GetItem(name: string): HostObject {
    const item = this.GetItemOrNullObject(name);
    if (!item) throw new HostError("ItemNotFound", `chart ${name}`);
    return item;
  }
}
