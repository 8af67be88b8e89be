import type { PeriodReading, PossiblePeriod } from "../../../src/domain/timeline/period-reading";

/**
 * A reading in one line: `2024-09-01..2024-09-30 month`, with a missing end left out, the
 * recurrence behind, or the kind and the alternatives where there are no dates.
 */
export function periodSummary(reading: PeriodReading): string {
  const { kind, start, end, precision, recurrence } = reading;
  const when =
    kind === "interval"
      ? [`${start ?? ""}..${end ?? ""}`, precision ?? ""]
      : [kind, ...(reading.alternatives ?? []).map(intervalSummary)];
  return [...when, ...(recurrence ? [recurrence] : [])].join(" ");
}

function intervalSummary([start, end]: PossiblePeriod): string {
  return `${start ?? ""}..${end ?? ""}`;
}
