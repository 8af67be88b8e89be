import type { Catalog } from "../../domain/catalog/catalog";

/**
 * Evidence codes of one criterion as its series writes them. The box number of series 2018 depends
 * on how the school files its evidence, so it stays open (Official Letter 5932/BGDĐT-QLCL).
 */
export function evidenceExample(series: Catalog["series"], code: string): string {
  return series === "2018" ? `[Hn-${code}-01]` : `MC.${code}.01, MC.${code}.02…`;
}
