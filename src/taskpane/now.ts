import type { CalendarDate } from "../domain/timeline/calendar-date";
import { existingDate } from "../domain/timeline/existing-date";

/** The day and the time, `H:MM`, on this computer's clock. */
export function now(): { readonly date: CalendarDate; readonly time: string } {
  const clock = new Date();
  const minutes = String(clock.getMinutes()).padStart(2, "0");
  return {
    date: existingDate(clock.getFullYear(), clock.getMonth() + 1, clock.getDate()),
    time: `${clock.getHours()}:${minutes}`,
  };
}
