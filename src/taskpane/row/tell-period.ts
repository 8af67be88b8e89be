import { formatDateVi } from "../../domain/timeline/format-date-vi";
import { periodLength } from "../../domain/timeline/period-length";
import type { PeriodReading, PossiblePeriod } from "../../domain/timeline/period-reading";
import type { SchoolYear } from "../../domain/timeline/school-year";
import type { Words } from "../words-context";
import type { ToldReading } from "./told-reading";

/** What the words of a time cell are read to mean: «01/10/2026 – 31/12/2026, 3 tháng». */
export function tellPeriod(
  reading: PeriodReading,
  schoolYear: SchoolYear | null,
  words: Words
): ToldReading {
  switch (reading.kind) {
    case "interval":
      return { mark: "sure", text: recurring(datesOf(reading, words), reading, words) };
    case "ambiguous":
      return { mark: "question", text: doubtOf(reading, schoolYear, words) };
    case "undetermined":
      return { mark: "open", text: undetermined(reading, words) };
    case "blank":
      return { mark: "open", text: words("row.time.blank") };
  }
}

/** «01/10/2026 – 31/12/2026, 3 tháng», «Đến 31/12/2026, chưa ghi ngày bắt đầu» */
export function tellInterval([start, end]: PossiblePeriod, words: Words, about = false): string {
  if (start === null)
    return words("row.time.openStart", { end: end === null ? "" : formatDateVi(end) });
  if (end === null) return words("row.time.openEnd", { start: formatDateVi(start) });
  const length = periodLength(start, end);
  return words(about ? "row.time.about" : "row.time.interval", {
    start: formatDateVi(start),
    end: formatDateVi(end),
    length:
      "months" in length
        ? words("row.time.months", { count: length.months })
        : words("row.time.days", { count: length.days }),
  });
}

function datesOf({ start, end, precision }: PeriodReading, words: Words): string {
  return tellInterval([start, end], words, precision === "approx");
}

function recurring(period: string, { recurrence }: PeriodReading, words: Words): string {
  if (recurrence === null) return period;
  return words("row.time.recurring", { period, recurrence: words(`row.time.${recurrence}`) });
}

function doubtOf(reading: PeriodReading, schoolYear: SchoolYear | null, words: Words): string {
  const choices = reading.alternatives ?? [];
  const doubt = words(choices.length > 0 ? "row.time.ambiguous" : "row.time.unclear");
  return schoolYear === null ? `${words("row.time.noSchoolYear")} ${doubt}` : doubt;
}

function undetermined({ recurrence }: PeriodReading, words: Words): string {
  if (recurrence === null) return words("row.time.undetermined");
  return words("row.time.recurringOnly", { recurrence: words(`row.time.${recurrence}`) });
}
