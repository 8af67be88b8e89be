export const CATALOG_IDS = [
  "TT17-2018-TH",
  "TT18-2018-TRUNGHOC",
  "TT19-2018-MN",
  "TT57-2026-I-MN",
  "TT57-2026-II-PT",
  "TT57-2026-III-GDTX",
] as const;

export type CatalogId = (typeof CATALOG_IDS)[number];
