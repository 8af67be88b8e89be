import type { CellPosition } from "./cell-address";
import type { CellStyle } from "./cell-style";
import type { Computed } from "./computed";
import type { CellValue } from "./sheet-description";
import type { SheetDraft } from "./sheet-draft";

/** A plain value or a formula with its result. */
export function putContent(
  draft: SheetDraft,
  at: CellPosition,
  content: Computed | CellValue,
  style: CellStyle
): void {
  if (isComputed(content)) draft.putFormula(at, content.formula, content.value, style);
  else draft.put(at, content, style);
}

function isComputed(content: Computed | CellValue): content is Computed {
  return typeof content === "object" && content !== null && "formula" in content;
}
