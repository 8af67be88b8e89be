import type { ShownRow } from "../../app/session/session-state";
import type { Catalog, Criterion, Standard } from "../../domain/catalog/catalog";
import type { CriterionHit, SearchField } from "../../domain/catalog/search-criteria";
import { searchCriteria } from "../../domain/catalog/search-criteria";

export type OutlineCriterion = {
  readonly criterion: Criterion;
  /** Its rows in the plan, in the plan's order. */
  readonly rows: readonly ShownRow[];
  /** Where the words were found best; `null` when none were asked for. */
  readonly foundIn: SearchField | null;
  /** The text in which they were found, unless it is a title that is shown anyway. */
  readonly excerpt: string | null;
};

export type OutlineStandard = {
  readonly standard: Standard;
  /** In official order, however well each was found. */
  readonly criteria: readonly OutlineCriterion[];
  /** How many of them have rows in the plan. */
  readonly covered: number;
};

/**
 * The catalogue as the picker lists it: every criterion, or those that a search finds, under their
 * standards. A standard without any is left out. The words of a standard's title find its criteria
 * only where no criterion has them itself.
 */
export function criteriaOutline(
  catalog: Catalog,
  rows: readonly ShownRow[],
  search: string
): readonly OutlineStandard[] {
  const all = searchCriteria(catalog, search);
  const own = all.filter(({ found }) => found[0]?.field !== "standard");
  const hits = new Map(
    (own.length > 0 ? own : all).map((hit) => [hit.criterion.code, hit] as const)
  );
  return catalog.standards.flatMap((standard) => {
    const criteria = standard.criteria.flatMap(({ code }) => {
      const hit = hits.get(code);
      return hit ? [outlineCriterion(hit, rows)] : [];
    });
    const covered = criteria.filter((entry) => entry.rows.length > 0).length;
    return criteria.length > 0 ? [{ standard, criteria, covered }] : [];
  });
}

function outlineCriterion(hit: CriterionHit, rows: readonly ShownRow[]): OutlineCriterion {
  const { criterion, found } = hit;
  const best = found[0];
  const isBelowTitle = best?.field !== "title" && best?.field !== "standard";
  return {
    criterion,
    rows: rows.filter((row) => row.criterion === criterion.code),
    foundIn: best?.field ?? null,
    excerpt: isBelowTitle ? (best?.text ?? null) : null,
  };
}
