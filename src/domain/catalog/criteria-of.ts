import type { Catalog, Criterion } from "./catalog";

/** The criteria of a catalogue in official order, standard after standard. */
export function criteriaOf(catalog: Catalog): readonly Criterion[] {
  return catalog.standards.flatMap((standard) => standard.criteria);
}
