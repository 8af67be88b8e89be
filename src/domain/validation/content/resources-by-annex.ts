import type { CatalogId } from "../../catalog/catalog-id";

/**
 * What each annex of Circular 57/2026 says of a row's resources under criterion 1.4: annex II asks
 * for them from level 2 on; annex I names task, lead, deadline and result, annex III only that a plan
 * is made and followed up. For both it is the form that adds resources (annex V, form 2, III.2c).
 * None of the circulars of 2018 asks for them.
 */
export const RESOURCES_BY_ANNEX: Readonly<Partial<Record<CatalogId, "required" | "advised">>> = {
  "TT57-2026-I-MN": "advised",
  "TT57-2026-II-PT": "required",
  "TT57-2026-III-GDTX": "advised",
};
