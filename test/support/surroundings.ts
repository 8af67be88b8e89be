import type { Surroundings } from "../../src/app/plan-workbook";
import { existingDate } from "../../src/domain/timeline/existing-date";

/** A fixed day, so that no test depends on when it runs. */
export const SURROUNDINGS: Surroundings = { locale: "vi", today: existingDate(2026, 11, 22) };
