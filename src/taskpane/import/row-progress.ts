import type { ImportDecisions, ImportRow, ImportRowState } from "../../app/session/session-state";

/** Where a row stands, with what the user has decided since. */
export type RowProgress = ImportRowState | "confirmed";

export const ROW_PROGRESSES = [
  "kept",
  "repaired",
  "confirm",
  "confirmed",
  "clarify",
] as const satisfies readonly RowProgress[];

export function rowProgress({ id, state }: ImportRow, decisions: ImportDecisions): RowProgress {
  return state === "confirm" && decisions.has(id) ? "confirmed" : state;
}

/** How many rows stand where. */
export function countProgress(
  rows: readonly ImportRow[],
  decisions: ImportDecisions
): Readonly<Record<RowProgress, number>> {
  const counts = { kept: 0, repaired: 0, confirm: 0, confirmed: 0, clarify: 0 };
  for (const row of rows) counts[rowProgress(row, decisions)] += 1;
  return counts;
}
