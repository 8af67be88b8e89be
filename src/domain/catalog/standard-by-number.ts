import type { Catalog, Standard } from "./catalog";

export function standardByNumber(catalog: Catalog, number: number): Standard | null {
  return catalog.standards.find((standard) => standard.number === number) ?? null;
}
