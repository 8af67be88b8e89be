import type { CalendarDate } from "../timeline/calendar-date";
import { PRESCHOOL_AMENDMENT_2024, type CatalogAlias } from "./amendment-2024";
import type { CatalogId } from "./catalog-id";

/**
 * The circular that had merged a criterion into others by the day a plan was issued, `null` for
 * none. Only a reason to doubt: see `PRESCHOOL_AMENDMENT_2024` for how little is verified.
 */
export function mergedByAmendment(
  catalog: CatalogId,
  code: string,
  issued: CalendarDate
): CatalogAlias | null {
  const alias = PRESCHOOL_AMENDMENT_2024;
  const applies = alias.catalog === catalog && alias.from <= issued;
  return applies && alias.mergedCodes.includes(code) ? alias : null;
}
