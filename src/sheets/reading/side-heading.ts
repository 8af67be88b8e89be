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

type Heading = { readonly key: string; readonly wordings: readonly string[] };

/** The official heading, folded, and it without its bracketed part. */
function wordings(heading: string): string[] {
  const official = foldText(heading);
  return [official, official.replace(/ \(.*\)$/, "")];
}

function headings(spec: typeof PROBLEM_COLUMNS | typeof CHECKPOINT_COLUMNS): Heading[] {
  return spec.map(({ key, heading }) => ({ key, wordings: wordings(heading) }));
}

const TABLES = [
  { table: "problems", spec: headings(PROBLEM_COLUMNS), fewest: 4 },
  { table: "checkpoints", spec: headings(CHECKPOINT_COLUMNS), fewest: 3 },
] as const;

/** No heading is longer, whatever spaces and line breaks it has; most cells of a plan are. */
const LONGEST_HEADING = 120;

export function readSideHeading(rows: readonly SourceRow[], index: number): SideHeading | null {
  const row = rows[index];
  if (row?.kind !== "cells") return null;
  const cells = row.cells.flatMap(({ text, column }) =>
    text === "" || text.length > LONGEST_HEADING ? [] : [{ column, words: foldText(text) }]
  );
  for (const { table, spec, fewest } of TABLES) {
    if (cells.length < fewest) continue;
    const columns = new Map<string, number>();
    for (const heading of spec) {
      const cell = cells.find(({ words }) => heading.wordings.includes(words));
      if (cell) columns.set(heading.key, cell.column);
    }
    if (columns.size >= fewest) return { table, index, columns };
  }
  return null;
}
