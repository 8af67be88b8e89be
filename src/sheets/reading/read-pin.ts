import type { CatalogId } from "../../domain/catalog/catalog-id";
import { CATALOG_IDS } from "../../domain/catalog/catalog-id";
import { readSchoolYear } from "../../domain/timeline/read-school-year";
import type { SchoolYear } from "../../domain/timeline/school-year";
import { TRACKING_TITLE } from "../forms/tracking-columns";

/** The catalogue and school year that a plan sheet is pinned to. */
export type Pin = { readonly catalog: CatalogId | null; readonly schoolYear: SchoolYear | null };

/** Reads the title of a tracking block; `null` for any other text. */
export function readPin(text: string): Pin | null {
  if (!text.startsWith(TRACKING_TITLE)) return null;
  const id = /Danh mục ([\w-]+)/.exec(text)?.[1];
  return {
    catalog: CATALOG_IDS.find((known) => known === id) ?? null,
    schoolYear: readSchoolYear(text),
  };
}
