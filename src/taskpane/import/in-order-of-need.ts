import type { ImportRow, ImportRowState } from "../../app/session/session-state";

/** What the user has to look at first comes first. */
const NEED: readonly ImportRowState[] = ["clarify", "confirm", "repaired", "kept"];

/** Rows that need a look, then the rest; each part in the document's order. */
export function inOrderOfNeed(rows: readonly ImportRow[]): ImportRow[] {
  const rank = ({ state }: ImportRow) => NEED.indexOf(state);
  return [...rows].sort((a, b) => rank(a) - rank(b) || a.number - b.number);
}
