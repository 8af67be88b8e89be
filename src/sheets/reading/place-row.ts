import { readCriterionCode } from "../../domain/catalog/read-criterion-code";
import type { FindingCode } from "../../domain/validation/finding-code";
import { criterionCell } from "./continuation";
import type { BodyRow } from "./table-body";
import { textOf } from "./table-row";

/** Where a row belongs, and how it came to be known where its own cells do not say. */
export type RowPlace = {
  readonly standard: number | null;
  readonly criterion: string | null;
  readonly criterionWords: string | null;
  readonly notes: readonly FindingCode[];
};

/**
 * Standard and criterion of a row: its own cells, else its banner, else the row above it, since a
 * second activity of the same criterion leaves the cell blank or merged.
 */
export function placeRow({ row, banner }: BodyRow, above: RowPlace | null): RowPlace {
  const own = readCriterionCode(criterionCell(row));
  const cell = row.cells.get("criterion") ?? row.cells.get("standard-criterion");
  const carried = cell !== undefined && own === null && criterionCell(row) === "" ? above : null;
  const criterion = own?.code ?? carried?.criterion ?? null;
  const standard = standardOf(textOf(row, "standard"), banner?.number, criterion, above);
  const notes: FindingCode[] = [];
  if (criterion !== null && (own === null || cell?.merged)) notes.push("criterion-carried");
  const standardCell = row.cells.get("standard");
  if (standardCell && !standardCell.merged && standard.carried) notes.push("standard-carried");
  return {
    standard: standard.number,
    criterion,
    criterionWords: cell === undefined ? null : (carried?.criterionWords ?? criterionCell(row)),
    notes,
  };
}

function standardOf(
  written: string,
  banner: number | undefined,
  criterion: string | null,
  above: RowPlace | null
): { number: number | null; carried: boolean } {
  const number = /\d+/.exec(written)?.[0];
  if (number !== undefined) return { number: Number(number), carried: false };
  const fromCode = criterion === null ? null : Number(criterion.split(".")[0]);
  if (banner !== undefined) return { number: banner, carried: false };
  if (fromCode !== null) return { number: fromCode, carried: above?.standard === fromCode };
  return { number: above?.standard ?? null, carried: above?.standard != null };
}
