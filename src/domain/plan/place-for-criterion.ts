import { compareCriterionCodes } from "../catalog/compare-criterion-codes";
import type { PlanRow, RowId } from "./plan-row";

export type RowPlace = {
  /** The row the new one comes after; `null`: it becomes the first. */
  readonly after: RowId | null;
  /** Whether no row of its standard is in the plan yet. */
  readonly opensStandard: boolean;
};

type PlacedRow = Pick<PlanRow, "id" | "standard" | "criterion">;

/**
 * Where a row for the criterion belongs: after the rows of its standard that do not come later in
 * the catalogue; a standard without rows comes after the lower ones.
 */
export function placeForCriterion(rows: readonly PlacedRow[], code: string): RowPlace {
  const standard = Number(code.split(".")[0]);
  const own = rows.filter((row) => row.standard === standard);
  if (own.length === 0) {
    const lower = rows.filter((row) => row.standard !== null && row.standard < standard);
    return { after: lower.at(-1)?.id ?? null, opensStandard: true };
  }
  const earlier = own.filter((row) => compareCriterionCodes(row.criterion ?? code, code) <= 0);
  const after = earlier.at(-1)?.id ?? rowBefore(rows, own[0]);
  return { after, opensStandard: false };
}

function rowBefore(rows: readonly PlacedRow[], row: PlacedRow | undefined): RowId | null {
  const index = rows.findIndex(({ id }) => id === row?.id);
  return rows[index - 1]?.id ?? null;
}
