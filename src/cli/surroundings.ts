import type { Surroundings } from "../app/plan-workbook";
import { existingDate } from "../domain/timeline/existing-date";
import type { ConsoleOutput } from "./console-output";

/** The user's language and the day on this computer's calendar. */
export function surroundings({ locale }: ConsoleOutput): Surroundings {
  const now = new Date();
  return { locale, today: existingDate(now.getFullYear(), now.getMonth() + 1, now.getDate()) };
}
