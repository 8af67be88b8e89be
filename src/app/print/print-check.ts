import type { CellAddress } from "../../sheets/model/cell-address";

/** What may be wrong with a print; worded by the locales as `print.<code>`. */
export const PRINT_ITEM_CODES = [
  "rows-clipped",
  "row-over-limit",
  "row-over-limit-kept",
  "helpers-printed",
  "words-not-printed",
  "paper-differs",
  "titles-differ",
  "page-number-differs",
  "breaks-differ",
  "number-missing",
  "date-missing",
  "signer-missing",
  "recipients-missing",
  "end-mark-missing",
  "clarify-open",
  "errors-open",
  "rows-hidden",
  "bare-heading",
] as const;

export type PrintItemCode = (typeof PRINT_ITEM_CODES)[number];

/** Who acts: "Chuẩn bị in" mends it, the user has to decide, or it is only told. */
export type PrintItemKind = "mended" | "todo" | "note";

export type PrintItem = {
  readonly code: PrintItemCode;
  readonly kind: PrintItemKind;
  /** Where to look; `null` for the sheet as a whole. */
  readonly at: CellAddress | null;
  readonly params: Readonly<Record<string, string | number>>;
};

/** A plan sheet looked over before it is printed. Nothing of it keeps anyone from printing. */
export type PrintCheck = {
  readonly sheet: string;
  /** How many pages it takes once prepared, and on which of them the signature stands. */
  readonly pages: number;
  readonly signaturePage: number | null;
  readonly items: readonly PrintItem[];
};
