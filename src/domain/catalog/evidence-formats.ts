import type { Catalog, EvidenceFormat } from "./catalog";

/**
 * How each series writes an evidence code. 2018: letters 5932 and 5942/BGDĐT-QLCL, box, standard,
 * criterion, ordinal, each code in its own square brackets. 2026: Circular 57/2026, annex IV,
 * section II.2, codes listed inside one pair of round brackets.
 */
export const EVIDENCE_FORMATS: Readonly<Record<Catalog["series"], EvidenceFormat>> = {
  "2018": {
    pattern: "[Hn-a.b-c]",
    example: "[H1-1.1-01]",
    strict: /^\[H\d{1,2}-\d\.\d{1,2}-\d{2,3}\]$/,
    lenient: /\[\s*H\s*\d{1,2}\s*[-–.]\s*\d{1,2}\s*[.]\s*\d{1,2}\s*[-–.]\s*\d{1,3}\s*\]/,
    listSeparator: ";",
  },
  "2026": {
    pattern: "MC.a.b.nn",
    example: "MC.1.1.01",
    strict: /^MC\.[1-4]\.[1-5]\.\d{2,3}$/,
    lenient: /MC\.?\s*\d\s*\.\s*\d\s*\.\s*\d{1,3}/,
    listSeparator: ",",
  },
};
