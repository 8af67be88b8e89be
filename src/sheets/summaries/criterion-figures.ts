import type { LedgerEntry } from "../ledger/ledger-entries";
import { STATE_LABELS } from "../ledger/ledger-labels";
import type { Computed } from "../model/computed";
import { quoted } from "../model/formula-text";
import { planRange } from "../model/plan-sheet-references";
import { minus } from "./combine";
import { COUNTED, ofStandard, WITH_ID } from "./ledger-figures";
import type { LineFilter } from "./ledger-figures";
import type { SummaryContext } from "./summary-context";

/** What a row of the table by criterion counts and adds up. */
export type CriterionFigures = {
  readonly rows: Computed<number>;
  readonly withoutAmount: Computed<number>;
  readonly planned: Computed<number>;
  readonly actual: Computed<number>;
};

/** Of a whole standard. */
export function standardFigures(context: SummaryContext, number: number): CriterionFigures {
  const { figures, plan, planSheet } = context;
  const standard = ofStandard(number);
  const count = (...filters: readonly LineFilter[]) => figures.count([standard, ...filters]);
  const prefix = `${number}.`;
  return {
    rows: {
      formula: `COUNTIFS(${planRange(planSheet, "criterion")},${quoted(`${prefix}*`)})`,
      value: plan.rows.filter(({ criterion }) => criterion?.startsWith(prefix)).length,
    },
    withoutAmount: minus(count(WITH_ID), count(WITH_ID, COUNTED)),
    planned: figures.sum("planned", [COUNTED, standard]),
    actual: figures.sum("actual", [standard]),
  };
}

/**
 * Of one criterion. SUMPRODUCT compares text with text; SUMIFS would take "1.1" and "1.10" for the
 * same number.
 */
export function criterionFigures(context: SummaryContext, code: string): CriterionFigures {
  const { plan, planSheet } = context;
  return arrayFigures(
    context,
    (range) => `(${range}=${quoted(code)})`,
    (criterion) => criterion === code,
    {
      formula: `SUMPRODUCT(--(${planRange(planSheet, "criterion")}=${quoted(code)}))`,
      value: plan.rows.filter(({ criterion }) => criterion === code).length,
    }
  );
}

/** Of rows and lines that belong to none of the catalogue's standards. */
export function unclearFigures(context: SummaryContext): CriterionFigures {
  const { plan, planSheet, layout } = context;
  const prefixes = layout.groups.map(({ standard }) => `${standard.number}.`);
  const condition = (range: string) =>
    prefixes.map((prefix) => `(LEFT(${range},2)<>${quoted(prefix)})`).join("*");
  const isUnclear = (criterion: string) => !prefixes.some((prefix) => criterion.startsWith(prefix));
  const ids = planRange(planSheet, "id");
  return arrayFigures(context, condition, isUnclear, {
    formula: `SUMPRODUCT((${ids}<>"")*${condition(planRange(planSheet, "criterion"))})`,
    value: plan.rows.filter(({ criterion }) => isUnclear(criterion ?? "")).length,
  });
}

function arrayFigures(
  { figures }: SummaryContext,
  condition: (range: string) => string,
  keeps: (criterion: string) => boolean,
  rows: Computed<number>
): CriterionFigures {
  const lines = condition(figures.range("criterion"));
  const isAmount = `${figures.range("state")}=${quoted(STATE_LABELS.amount)}`;
  const noAmount = `${figures.range("state")}<>${quoted(STATE_LABELS.amount)}`;
  const kept = figures.entries.filter(({ criterion }) => keeps(criterion));
  return {
    rows,
    withoutAmount: {
      formula: `SUMPRODUCT(${lines}*(${figures.range("row")}<>"")*(${noAmount}))`,
      value: kept.filter((entry) => WITH_ID.keeps(entry) && !COUNTED.keeps(entry)).length,
    },
    planned: {
      formula: `SUMPRODUCT(${lines}*(${isAmount}),${figures.range("planned")})`,
      value: total(kept.filter(COUNTED.keeps), "planned"),
    },
    actual: {
      formula: `SUMPRODUCT(--${lines},${figures.range("actual")})`,
      value: total(kept, "actual"),
    },
  };
}

function total(entries: readonly LedgerEntry[], key: "planned" | "actual"): number {
  return entries.reduce((sum, entry) => sum + (entry[key] ?? 0), 0);
}
