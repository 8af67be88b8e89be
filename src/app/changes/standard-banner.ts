import { catalogById } from "../../domain/catalog/catalog-by-id";
import type { Plan } from "../../domain/plan/plan";
import { PLAN_STYLES } from "../../sheets/forms/plan-styles";
import { standardBannerWords } from "../../sheets/forms/standard-banner-words";
import type { CellRange } from "../../sheets/model/cell-range";
import type { CellEdit } from "../../sheets/model/workbook-change";
import type { PlanSheetLayout } from "../../sheets/reading/plan-sheet-layout";

export type BannerCells = {
  readonly cells: readonly CellEdit[];
  readonly merges: readonly CellRange[];
};

/** The banner row of a standard: its number, then its title across the table. */
export function standardBanner(
  plan: Plan,
  layout: PlanSheetLayout,
  { row, standard }: { readonly row: number; readonly standard: number }
): BannerCells {
  const columns = [...layout.columns.values()];
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  const words = standardBannerWords(catalogById(plan.catalog), standard);
  const across = Array.from({ length: last - first }, (_, offset): CellEdit => {
    const value = offset === 0 ? words : null;
    return { row, column: first + 1 + offset, value, style: PLAN_STYLES.banner };
  });
  return {
    cells: [
      { row, column: first, value: String(standard), style: PLAN_STYLES.bannerNumber },
      ...across,
    ],
    merges: [{ from: { row, column: first + 1 }, to: { row, column: last } }],
  };
}
