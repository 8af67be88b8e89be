import { foldText } from "../../domain/text/fold-text";
import { CHECKPOINT_COLUMNS, PROBLEM_COLUMNS } from "../forms/side-tables";
import type { SourceRow } from "../model/source-row";

/** A recognised heading of table IV or VI of the 2026 form. */
export type SideHeading = {
  readonly table: "problems" | "checkpoints";
  readonly index: number;
  /** Column of each field, by the field's key. */
  readonly columns: ReadonlyMap<string, number>;
};

const TABLES = [
  { table: "problems", spec: PROBLEM_COLUMNS, fewest: 4 },
  { table: "checkpoints", spec: CHECKPOINT_COLUMNS, fewest: 3 },
] as const;

export function readSideHeading(rows: readonly SourceRow[], index: number): SideHeading | null {
  const row = rows[index];
  if (row?.kind !== "cells") return null;
  for (const { table, spec, fewest } of TABLES) {
    const columns = new Map<string, number>();
    for (const { key, heading } of spec) {
      const cell = row.cells.find((c) => headingMatches(c.text, heading));
      if (cell) columns.set(key, cell.column);
    }
    if (columns.size >= fewest) return { table, index, columns };
  }
  return null;
}

/** The official heading, or it without its bracketed part. */
function headingMatches(text: string, heading: string): boolean {
  const folded = foldText(text);
  const official = foldText(heading);
  return folded === official || folded === official.replace(/ \(.*\)$/, "");
}
