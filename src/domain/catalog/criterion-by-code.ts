import { oncePer } from "../remembering/once-per";
import type { Catalog, Criterion } from "./catalog";
import { criteriaOf } from "./criteria-of";

/** The criterion with exactly this code as text, so `1.10` never finds 1.1; `null` for none. */
export function criterionByCode(catalog: Catalog, code: string): Criterion | null {
  return byCode(catalog).get(code) ?? null;
}

const byCode = oncePer(
  (catalog: Catalog): ReadonlyMap<string, Criterion> =>
    new Map(criteriaOf(catalog).map((criterion) => [criterion.code, criterion]))
);
