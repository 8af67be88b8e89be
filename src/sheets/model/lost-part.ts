/** What a workbook may hold that a new file written from its reading will not. */
export type LostKind =
  | "charts"
  | "pivot-tables"
  | "comments"
  | "images"
  | "macros"
  | "external-links"
  | "drop-downs"
  /** Formulas that were never computed, so that their cells read as blank. */
  | "formulas-without-result"
  | "other";

/** `sheets` names where it stands, in their order; empty for what belongs to the whole file. */
export type LostPart = { readonly kind: LostKind; readonly sheets: readonly string[] };
