import type { ShownRow } from "../../app/session/session-state";
import { foldText } from "../../domain/text/fold-text";

/**
 * The rows whose number and title hold all the words asked for, blind to accents and case; a row
 * with exactly the number asked for comes first.
 */
export function searchRows(rows: readonly ShownRow[], search: string): readonly ShownRow[] {
  const asked = foldText(search)
    .split(" ")
    .filter((word) => word !== "");
  const found = rows.filter((row) => {
    const text = foldText(`dòng ${row.number}. ${row.title}`);
    return asked.every((word) => text.includes(word));
  });
  const exact = found.filter(({ number }) => asked.includes(String(number)));
  return [...exact, ...found.filter((row) => !exact.includes(row))];
}
