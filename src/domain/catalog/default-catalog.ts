import type { CalendarDate } from "../timeline/calendar-date";
import { ALL_CATALOGS } from "./all-catalogs";
import type { Catalog } from "./catalog";
import type { SchoolType } from "./school-type";

const SCHOOL_YEAR = /^\s*(\d{4})\s*[-–]\s*\d{4}\s*$/;

/**
 * The catalogue in force for a school on the day its plan was issued, or in its school year where
 * no day is known: the circulars of 2018 from 10/10/2018, Circular 57/2026 from 07/07/2026. That a
 * plan issued before keeps the catalogue of its time is our choice: how article 27 treats running
 * plans is not established. `null` without day and year, before 10/10/2018, and for continuing
 * education before 07/07/2026: Circular 42/2012, which then applied, is not in the project.
 */
export function defaultCatalog(
  schoolType: SchoolType,
  issued: CalendarDate | null,
  schoolYear: string | null = null
): Catalog | null {
  const day = issued ?? lateInFirstYear(schoolYear);
  if (day === null) return null;
  const inForce = ALL_CATALOGS.find(
    (catalog) => catalog.schoolTypes.includes(schoolType) && isInForce(catalog, day)
  );
  return inForce ?? null;
}

/** ISO days order as text. */
function isInForce({ regulation }: Catalog, day: string): boolean {
  return (
    regulation.effective <= day && (regulation.replacedOn === null || day < regulation.replacedOn)
  );
}

/** By 31 December every circular that a school year begins under is in force. */
function lateInFirstYear(schoolYear: string | null): string | null {
  const firstYear = SCHOOL_YEAR.exec(schoolYear ?? "")?.[1];
  return firstYear === undefined ? null : `${firstYear}-12-31`;
}
