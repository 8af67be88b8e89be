import type { ISetFormulaCalculationResultMutation } from "@univerjs/engine-formula";

/** By workbook, then by sheet. */
type Results = ISetFormulaCalculationResultMutation["unitData"];

/**
 * The results for sheets that are still there. At one that is gone Univer 0.25.1 leaves off, and the
 * sheets after it keep the results of before.
 */
export function resultsOfSheets(
  results: Results,
  isThere: (workbook: string, sheet: string) => boolean
): Results {
  const kept = Object.entries(results).map(([workbook, sheets]) => {
    const left = Object.entries(sheets ?? {}).filter(([sheet]) => isThere(workbook, sheet));
    return [workbook, Object.fromEntries(left)] as const;
  });
  return Object.fromEntries(kept);
}
