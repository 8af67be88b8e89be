/** What a workbook may hold that a new file written from its reading or description will not. */
export type LostKind =
  | "charts"
  | "pivot-tables"
  | "tables"
  | "comments"
  | "images"
  | "macros"
  | "external-links"
  | "hyperlinks"
  /** Names that the user has given to cells. */
  | "named-ranges"
  | "drop-downs"
  /** What may be entered in a cell, other than a choice of a list, and prompts beside cells. */
  | "input-rules"
  | "conditional-formats"
  /** What a filter looks for; the rows that it has hidden stay hidden. */
  | "filter-criteria"
  /** Formulas of which only the result is kept. */
  | "formulas"
  /** Formulas that were never computed, so that their cells read as blank. */
  | "formulas-without-result"
  /** Letters of one cell that look different. */
  | "rich-text"
  /** Looks that a `CellStyle` has no words for, and those of whole rows and columns. */
  | "cell-looks"
  /** Rows and columns that can be folded. */
  | "outlines"
  /** Other papers than A4, scales, and whatever else a `PageSetup` has no words for. */
  | "page-setup"
  | "protection"
  | "other";

/** `sheets` names where it stands, in their order; empty for what belongs to the whole file. */
export type LostPart = { readonly kind: LostKind; readonly sheets: readonly string[] };
