import type { SourceRow } from "../model/source-row";
import { WAIVER_HEADINGS } from "./finding-labels";
import type { Waiver } from "./waiver";

type Columns = Readonly<Record<keyof typeof WAIVER_HEADINGS, number>>;

/** The waivers of a findings sheet, by its headings; none where the sheet has no such list. */
export function readWaivers(rows: readonly SourceRow[]): Waiver[] {
  const heading = rows.findIndex((row) => columnsOf(row) !== null);
  const columns = rows[heading] ? columnsOf(rows[heading]) : null;
  if (!columns) return [];
  return rows.slice(heading + 1).flatMap((row) => {
    const [key, reason, by] = [columns.key, columns.reason, columns.by].map((column) =>
      textIn(row, column)
    );
    return key ? [{ key, reason: reason ?? "", by: by ?? "" }] : [];
  });
}

function columnsOf(row: SourceRow): Columns | null {
  const columnOf = (heading: string) => row.cells.find(({ text }) => text === heading)?.column;
  const key = columnOf(WAIVER_HEADINGS.key);
  const reason = columnOf(WAIVER_HEADINGS.reason);
  const by = columnOf(WAIVER_HEADINGS.by);
  if (key === undefined || reason === undefined || by === undefined) return null;
  return { key, reason, by };
}

function textIn(row: SourceRow, column: number): string {
  return row.cells.find((cell) => cell.column === column)?.text ?? "";
}
