import type { RowId } from "../domain/plan/plan-row";
import type { Finding } from "../domain/validation/finding";
import { findingMessage } from "../locales/finding-message";
import type { Locale } from "../locales/locale";

/** "Cần làm rõ" of a row: what is ambiguous about it, in the order found. */
export function clarifyNotes(
  findings: readonly Finding[],
  locale: Locale
): ReadonlyMap<RowId, string> {
  const notes = new Map<RowId, string>();
  for (const finding of findings) {
    if (finding.at.part !== "row" || finding.certainty !== "ambiguous") continue;
    const earlier = notes.get(finding.at.row);
    const message = findingMessage(finding, locale);
    notes.set(finding.at.row, earlier === undefined ? message : `${earlier} ${message}`);
  }
  return notes;
}
