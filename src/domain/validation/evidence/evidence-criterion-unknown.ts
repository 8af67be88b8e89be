import { criterionByCode } from "../../catalog/criterion-by-code";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";
import { cellsWithCodes } from "./cells-with-codes";

/** A code of the plan's own series whose criterion its catalogue does not have: MC.4.5.01. */
export const evidenceCriterionUnknown: Rule = ({ plan, catalog }) =>
  cellsWithCodes(plan).flatMap(({ row, field, codes }) => {
    const unknown = codes.find(
      ({ series, criterion }) =>
        series === catalog.series && criterionByCode(catalog, criterion) === null
    );
    if (!unknown) return [];
    const params = { words: unknown.text, criterion: unknown.criterion, catalog: catalog.id };
    return [rowFinding("evidence-criterion-unknown", row, field, params)];
  });
