import type { ExtraColumn, PlanRow } from "../../domain/plan/plan-row";

/**
 * The rows with the same extra columns in the same order, as one sheet needs them: tables of one
 * document may differ in the columns that the school added.
 */
export function alignExtras(rows: readonly PlanRow[]): PlanRow[] {
  const columns = new Map(rows.flatMap(({ extras }) => keyed(extras)));
  return rows.map((row) => {
    const own = new Map(keyed(row.extras));
    const extras = [...columns].map(([key, { heading }]) => own.get(key) ?? { heading, words: "" });
    return { ...row, extras };
  });
}

/** A heading that one table has twice names two columns. */
function keyed(extras: readonly ExtraColumn[]): (readonly [string, ExtraColumn])[] {
  return extras.map((extra, index) => {
    const before = extras.slice(0, index).filter(({ heading }) => heading === extra.heading);
    return [`${before.length} ${extra.heading}`, extra] as const;
  });
}
