import { ALL_CATALOGS } from "./all-catalogs";
import type { Catalog } from "./catalog";
import type { CatalogId } from "./catalog-id";

const BY_ID = new Map(ALL_CATALOGS.map((catalog) => [catalog.id, catalog]));

/** @throws {Error} when a catalogue of `CATALOG_IDS` has no data: a broken build, not bad input. */
export function catalogById(id: CatalogId): Catalog {
  const catalog = BY_ID.get(id);
  if (catalog === undefined) throw new Error(`No data for catalogue ${id}`);
  return catalog;
}
