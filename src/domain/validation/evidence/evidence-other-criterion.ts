import { criterionByCode } from "../../catalog/criterion-by-code";
import { rowFinding } from "../row-finding";
import type { Rule } from "../rule";
import { cellsWithCodes } from "./cells-with-codes";

/**
 * Evidence keeps the code of the criterion it was first filed under and may serve others (Circular
 * 57/2026, annex IV, I.3; letter 5932 likewise), so this only informs. Said once, at the first.
 */
export const evidenceOtherCriterion: Rule = ({ plan, catalog }) => {
  const found = cellsWithCodes(plan).flatMap(({ row, field, codes }) =>
    codes
      .filter(({ series, criterion }) => {
        if (row.criterion === null || series !== catalog.series) return false;
        return criterion !== row.criterion && criterionByCode(catalog, criterion) !== null;
      })
      .map(({ text, criterion }) => ({ row, field, text, criterion }))
  );
  const [first] = found;
  if (!first) return [];
  return [
    rowFinding("evidence-other-criterion", first.row, first.field, {
      words: first.text,
      other: first.criterion,
      criterion: first.row.criterion ?? "",
      count: found.length,
    }),
  ];
};
