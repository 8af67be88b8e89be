import type { Locale } from "../../locales/locale";
import { lostPartName } from "../../locales/lost-part-name";
import type { LostPart } from "../../sheets/model/lost-part";
import type { WorkbenchWords } from "./workbench-context";

/** `biểu đồ (Trang A, B), macro`. */
export function lostWords(
  parts: readonly LostPart[],
  words: WorkbenchWords,
  locale: Locale
): string {
  return parts
    .map(({ kind, sheets }) => {
      const part = lostPartName(kind, locale);
      return sheets.length === 0 ? part : words("lost.part", { part, sheets: sheets.join(", ") });
    })
    .join("; ");
}
