import type { LedgerLine } from "./ledger-line";

/** How each part of a divided amount ends its note: "Chia theo số tháng: 3/7". */
const SHARE = /^(?<what>.+): (?<months>\d+)\/(?<of>\d+)$/;

/**
 * One line for several of one source and budget item: what was planned and spent together, and their
 * notes. Notes that only said which share of the whole each had say nothing any more.
 */
export function mergedLine(first: LedgerLine, others: readonly LedgerLine[]): LedgerLine {
  if (others.length === 0) return first;
  const lines = [first, ...others];
  const notes = lines.flatMap(({ note }) => note.split("; ")).filter((note) => note !== "");
  const shares = notes.filter((note) => SHARE.test(note));
  const kept = makeOneWhole(shares) ? notes.filter((note) => !SHARE.test(note)) : notes;
  return {
    ...first,
    planned: sumOf(lines.map(({ planned }) => planned)),
    actual: sumOf(lines.map(({ actual }) => actual)),
    note: [...new Set(kept)].join("; "),
  };
}

function makeOneWhole(shares: readonly string[]): boolean {
  const parts = shares.map((share) => SHARE.exec(share)?.groups ?? {});
  const wholes = new Set(parts.map(({ what, of }) => `${what}/${of}`));
  const months = parts.reduce((sum, part) => sum + Number(part["months"]), 0);
  return wholes.size === 1 && months === Number(parts[0]?.["of"]);
}

/** No figure and no figure is no figure, not zero. */
function sumOf(figures: readonly (number | null)[]): number | null {
  return figures.reduce((sum, figure) => (figure === null ? sum : (sum ?? 0) + figure), null);
}
