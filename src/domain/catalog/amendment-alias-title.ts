import { PRESCHOOL_AMENDMENT_2024 } from "./amendment-2024";
import type { CatalogId } from "./catalog-id";

/**
 * The title an amendment is said to have given a criterion, for recognising it with
 * `compareTitles`; `null` for none. Never an authority: its `titlesConfidence` is one source.
 */
export function amendmentAliasTitle(catalog: CatalogId, code: string): string | null {
  const alias = PRESCHOOL_AMENDMENT_2024;
  return alias.catalog === catalog ? (alias.titles[code] ?? null) : null;
}
