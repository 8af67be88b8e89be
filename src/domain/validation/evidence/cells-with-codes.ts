import type { EvidenceCode } from "../../catalog/read-evidence-codes";
import { readEvidenceCodes } from "../../catalog/read-evidence-codes";
import type { Plan } from "../../plan/plan";
import { oncePer } from "../../remembering/once-per";
import type { RowCell } from "../row-cells";
import { rowCells } from "../row-cells";

export type CellWithCodes = RowCell & { readonly codes: readonly EvidenceCode[] };

/** Most cells have none: this is quicker than reading them. */
const MAY_HAVE_CODES = /MC\s*[-–.]?\s*\d|H\s*\d/iu;

/** The cells of the rows that cite evidence by its code. */
export function cellsWithCodes({ rows }: Pick<Plan, "rows">): readonly CellWithCodes[] {
  return codedCells(rows);
}

const codedCells = oncePer((rows: Plan["rows"]): readonly CellWithCodes[] =>
  rowCells(rows)
    .filter(({ words }) => MAY_HAVE_CODES.test(words))
    .map((cell) => ({ ...cell, codes: readEvidenceCodes(cell.words) }))
    .filter(({ codes }) => codes.length > 0)
);
