import type { CatalogId } from "../domain/catalog/catalog-id";
import type { SchoolYear } from "../domain/timeline/school-year";
import type { ReadingOptions } from "../sheets/reading/read-plan";

/** Only what was given on the command line. */
export function readingOptions(
  catalog: CatalogId | undefined,
  schoolYear: SchoolYear | undefined
): ReadingOptions {
  return { ...(catalog ? { catalog } : {}), ...(schoolYear ? { schoolYear } : {}) };
}
