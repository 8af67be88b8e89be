import { readCriterionCodes } from "../../domain/catalog/read-criterion-codes";
import { readEvidenceCodes } from "../../domain/catalog/read-evidence-codes";
import type { Problem } from "../../domain/plan/plan";
import type { PlanRow } from "../../domain/plan/plan-row";
import type { Finding } from "../../domain/validation/finding";
import { makeFinding } from "../../domain/validation/make-finding";

/**
 * Criteria of a table without a criterion column (the 2026 form): the planned evidence's code names
 * the criterion, and table IV says which criteria the plan works on. A row whose evidence names
 * none stays without, unless tables IV and V pair one to one.
 */
export function inferCriteria(
  rows: readonly PlanRow[],
  problems: readonly Problem[]
): { rows: readonly PlanRow[]; findings: readonly Finding[] } {
  const listed = problems.map(({ criterionText }) => readCriterionCodes(criterionText));
  const paired = listed.length === rows.length && listed.every((codes) => codes.length === 1);
  const findings: Finding[] = [];
  const placed = rows.map((row, index) => {
    if (row.criterion !== null) return row;
    const pair = paired ? listed[index]?.[0]?.code : undefined;
    const criterion =
      criterionOfEvidence(
        row,
        listed.flat().map(({ code }) => code)
      ) ?? pair;
    if (criterion === undefined) return row;
    findings.push(
      makeFinding(
        "criterion-inferred",
        { part: "row", row: row.id, field: "criterion" },
        { criterion }
      )
    );
    return { ...row, criterion, standard: Number(criterion.split(".")[0]) };
  });
  return { rows: placed, findings };
}

/** The one criterion that all evidence codes of the row name; table IV decides between several. */
function criterionOfEvidence(row: PlanRow, listed: readonly string[]): string | undefined {
  const codes = readEvidenceCodes(row.words.evidence ?? "");
  const named = [...new Set(codes.map(({ criterion }) => criterion))];
  const inTable = named.filter((code) => listed.includes(code));
  const candidates = inTable.length > 0 ? inTable : named;
  return candidates.length === 1 ? candidates[0] : undefined;
}
