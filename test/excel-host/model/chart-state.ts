import type { Area } from "./area";

/** A chart with one series for every row or column of its source. */
export type ChartState = {
  readonly id: string;
  name: string;
  readonly type: string;
  readonly seriesBy: string;
  title: string;
  showsLegend: boolean;
  isReversed: boolean;
  /** Null once the cells are gone. */
  place: { readonly from: Area; readonly to: Area } | null;
  readonly series: {
    values: Area | null;
    labels: Area | null;
    hasDataLabels: boolean;
  }[];
};

/** One series for every row or column of the source. */
export function seriesAreas(source: Area, seriesBy: string): Area[] {
  const byRows = seriesBy === "Rows";
  const [first, last] = byRows ? [source.top, source.bottom] : [source.left, source.right];
  return Array.from({ length: last - first + 1 }, (_, n) =>
    byRows
      ? { ...source, top: first + n, bottom: first + n }
      : { ...source, left: first + n, right: first + n }
  );
}
