import type { Catalog } from "./catalog";
import type { CatalogData } from "./catalog-data";
import primary2018 from "./data/tt17-2018-th.json";
import secondary2018 from "./data/tt18-2018-trunghoc.json";
import preschool2018 from "./data/tt19-2018-mn.json";
import preschool2026 from "./data/tt57-2026-i-mn.json";
import general2026 from "./data/tt57-2026-ii-pt.json";
import continuing2026 from "./data/tt57-2026-iii-gdtx.json";
import { loadCatalog } from "./load-catalog";

const FILES: readonly CatalogData[] = [
  primary2018,
  secondary2018,
  preschool2018,
  preschool2026,
  general2026,
  continuing2026,
];

/** Every catalogue of the project, in the order of `CATALOG_IDS`. */
export const ALL_CATALOGS: readonly Catalog[] = FILES.map(loadCatalog);
