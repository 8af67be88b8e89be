import type { Confidence } from "./catalog";
import type { CatalogId } from "./catalog-id";

/** What a circular changed in part of a catalogue, as far as it is known. */
export type CatalogAlias = {
  readonly catalog: CatalogId;
  readonly amendedBy: string;
  /** ISO day from which plans may use the new titles; they end with the catalogue itself. */
  readonly from: string;
  /** Titles met under these codes since: to be recognised, never to be printed or demanded. */
  readonly titles: Readonly<Record<string, string>>;
  /** Codes merged into the ones above: doubtful in a plan issued since. */
  readonly mergedCodes: readonly string[];
  readonly titlesConfidence: Confidence;
  readonly dateConfidence: Confidence;
};

/**
 * Circular 22/2024/TT-BGDĐT merged the six criteria of preschool standard 3 into three. Only one
 * secondary source tells its titles, and whether the other levels were changed alike is not known,
 * so it is no catalogue of its own.
 */
export const PRESCHOOL_AMENDMENT_2024: CatalogAlias = {
  catalog: "TT19-2018-MN",
  amendedBy: "22/2024/TT-BGDĐT",
  from: "2025-01-25",
  titles: {
    "3.1": "Địa điểm, quy mô, diện tích",
    "3.2": "Các hạng mục công trình",
    "3.3": "Hạ tầng kỹ thuật, các hạng mục công trình kiên cố và thiết bị dạy học",
  },
  mergedCodes: ["3.4", "3.5", "3.6"],
  titlesConfidence: "one-source",
  dateConfidence: "from-memory",
};
