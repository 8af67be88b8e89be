import type { Catalog } from "../../domain/catalog/catalog";
import { criterionByCode } from "../../domain/catalog/criterion-by-code";
import { readCriterionCodes } from "../../domain/catalog/read-criterion-codes";
import { readEvidenceCodes } from "../../domain/catalog/read-evidence-codes";
import type { SchoolType } from "../../domain/catalog/school-type";
import type { Problem } from "../../domain/plan/plan";
import type { PlanRow } from "../../domain/plan/plan-row";
import { titleOfOtherSeries } from "../../domain/validation/catalog/title-of-other-series";
import type { Finding } from "../../domain/validation/finding";
import { makeFinding } from "../../domain/validation/make-finding";

/**
 * Criteria of a table without a criterion column (the 2026 form): the planned evidence's code names
 * the criterion, and table IV says which criteria the plan works on. A row whose evidence names
 * none stays without, unless tables IV and V pair one to one. Codes of the other series name
 * criteria of the other series and say nothing here, nor does a code beside a title of that series.
 */
export function inferCriteria(
  rows: readonly PlanRow[],
  problems: readonly Problem[],
  catalog: Catalog,
  schoolType: SchoolType | null
): { rows: readonly PlanRow[]; findings: readonly Finding[] } {
  const listed = problems.map(({ criterionText }) =>
    readCriterionCodes(criterionText).map((mention) =>
      titleOfOtherSeries(mention, catalog, schoolType) ? null : mention.code
    )
  );
  const paired = listed.length === rows.length && listed.every((codes) => codes.length === 1);
  const findings: Finding[] = [];
  const placed = rows.map((row, index) => {
    if (row.criterion !== null) return row;
    const pair = paired ? (listed[index]?.[0] ?? null) : null;
    const criterion = criterionOfEvidence(row, listed.flat(), catalog) ?? pair;
    if (criterion === null || !criterionByCode(catalog, criterion)) return row;
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
function criterionOfEvidence(
  row: PlanRow,
  listed: readonly (string | null)[],
  { series }: Catalog
): string | null {
  const codes = readEvidenceCodes(row.words.evidence ?? "").filter(
    (code) => code.series === series
  );
  const named = [...new Set(codes.map(({ criterion }) => criterion))];
  const inTable = named.filter((code) => listed.includes(code));
  const [only, ...more] = inTable.length > 0 ? inTable : named;
  return only === undefined || more.length > 0 ? null : only;
}
