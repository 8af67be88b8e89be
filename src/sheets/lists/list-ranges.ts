import { catalogById } from "../../domain/catalog/catalog-by-id";
import { criteriaOf } from "../../domain/catalog/criteria-of";
import { absoluteRange } from "../model/formula-text";
import { SHEET_NAMES } from "../model/sheet-names";
import { FIXED_LENGTHS, LIST_COLUMNS, LISTS_FIRST_ROW, listsLayout } from "./lists-layout";
import type { ListedPlan } from "./lists-layout";

function listRange(column: number, firstRow: number, length: number): string {
  return absoluteRange(SHEET_NAMES.lists, {
    from: { row: firstRow, column },
    to: { row: firstRow + length - 1, column },
  });
}

function fixedList(key: keyof typeof FIXED_LENGTHS): string {
  return listRange(LIST_COLUMNS[key], LISTS_FIRST_ROW, FIXED_LENGTHS[key]);
}

/** Absolute references, for drop-downs, of the lists that stand alike in every workbook. */
export const LIST_RANGES = {
  sources: fixedList("sources"),
  states: fixedList("states"),
  statuses: fixedList("statuses"),
  quarters: fixedList("quarters"),
  budgetItems: fixedList("budgetItems"),
} as const;

/** All lists of a plan's workbook, with those that its catalogue, year and ledger decide. */
export type ListRanges = Readonly<
  Record<keyof typeof LIST_RANGES | "budgetYears" | "criteria", string>
>;

export function listRanges(plan: ListedPlan): ListRanges {
  const { budgetYears, criteriaHeading } = listsLayout(plan);
  const criteria = criteriaOf(catalogById(plan.catalog)).length;
  return {
    ...LIST_RANGES,
    budgetYears: listRange(LIST_COLUMNS.budgetYears, LISTS_FIRST_ROW, budgetYears.length + 1),
    criteria: listRange(1, criteriaHeading + 1, criteria),
  };
}
