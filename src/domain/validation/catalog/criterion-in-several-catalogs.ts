import { compareTitles } from "../../catalog/compare-titles";
import { criterionByCode } from "../../catalog/criterion-by-code";
import type { Plan } from "../../plan/plan";
import type { PlanRow } from "../../plan/plan-row";
import { startYearOf } from "../../timeline/start-year-of";
import type { Finding } from "../finding";
import { rowFinding } from "../row-finding";
import type { CheckContext, Rule } from "../rule";
import { schoolTypeOfPlan } from "../school-type-of-plan";
import type { OtherSeriesCriterion } from "./other-series-criterion";
import { otherSeriesCriterion } from "./other-series-criterion";

/** Circular 57/2026/TT-BGDĐT is in force from this day and ends the circulars of 2018. */
const SERIES_CHANGED = "2026-07-07";

/**
 * Where neither issue date nor school year settles which series applies, a code that both have with
 * different meanings is doubtful. Said once, at the first such row.
 */
export const criterionInSeveralCatalogs: Rule = (context) => {
  if (!bothSeriesMayApply(context.plan)) return [];
  const [first, ...others] = context.plan.rows.flatMap((row) => doubtOf(row, context) ?? []);
  if (!first) return [];
  return [severalMeanings(first, others.length + 1, context)];
};

/** A draft for a year after the change that is dated before it, or no date to go by. */
function bothSeriesMayApply({ header, schoolYear }: Plan): boolean {
  const firstYear = schoolYear === null ? null : startYearOf(schoolYear);
  if (header.issued !== null) {
    return firstYear !== null && firstYear >= 2026 && header.issued < SERIES_CHANGED;
  }
  if (firstYear === null) return true;
  return `${firstYear}-06-01` <= SERIES_CHANGED && SERIES_CHANGED <= `${firstYear + 1}-05-31`;
}

type Doubt = {
  readonly row: PlanRow;
  readonly title: string;
  readonly other: OtherSeriesCriterion;
};

function doubtOf(row: PlanRow, { plan, catalog }: CheckContext): Doubt | null {
  const own = row.criterion === null ? null : criterionByCode(catalog, row.criterion);
  if (!own) return null;
  const other = otherSeriesCriterion(own.code, catalog, schoolTypeOfPlan(plan, catalog));
  if (!other || compareTitles(own.title, other.criterion.title) === "same") return null;
  return { row, title: own.title, other };
}

function severalMeanings(
  { row, title, other }: Doubt,
  count: number,
  { catalog }: CheckContext
): Finding {
  return rowFinding("criterion-in-several-catalogs", row, "criterion", {
    criterion: row.criterion ?? "",
    count,
    title,
    catalog: catalog.id,
    otherTitle: other.criterion.title,
    otherCatalog: other.catalog.id,
  });
}
