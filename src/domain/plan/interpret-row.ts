import type { FundingSource } from "../money/funding-source";
import { mentionsFunding } from "../money/mentions-funding";
import type { MoneyReading } from "../money/money-reading";
import { readFundingSources } from "../money/read-funding-sources";
import { readMoney } from "../money/read-money";
import type { PeriodReading } from "../timeline/period-reading";
import { readPeriod } from "../timeline/read-period";
import type { MoneyField } from "./money-field";
import { moneyFieldOf } from "./money-field";
import type { Plan } from "./plan";
import type { PlanRow, RowField } from "./plan-row";
import type { PeopleReading } from "./people-reading";
import { readPeople } from "./read-people";

/** What the words of a row mean. Derived, never stored: the words are the truth. */
export type RowReading = {
  readonly money: MoneyReading;
  /** The column whose words `money` reads. */
  readonly moneyField: MoneyField;
  readonly period: PeriodReading;
  readonly funding: readonly FundingSource[];
  /** The column that names the sources, `null` where none does. */
  readonly fundingField: RowField | null;
  readonly people: PeopleReading;
};

type PlanContext = Pick<Plan, "schoolYear" | "moneyUnit" | "calendar">;

/** Prose columns in which a source may be named in passing, searched after the columns for it. */
const PROSE: readonly RowField[] = ["task", "solution", "note"];

export function interpretRow(row: PlanRow, plan: PlanContext): RowReading {
  const moneyField = moneyFieldOf(row.words);
  const money = readMoney(row.words[moneyField] ?? "", plan.moneyUnit ?? undefined);
  return {
    money,
    moneyField,
    period: readPeriod(row.words.time ?? "", plan.schoolYear, plan.calendar),
    ...findFunding(row, money, moneyField),
    people: readPeople(row.words.people ?? ""),
  };
}

/** The first column that names a source: its own, the money's, the conditions', then the prose. */
function findFunding(
  row: PlanRow,
  money: MoneyReading,
  moneyField: MoneyField
): Pick<RowReading, "funding" | "fundingField"> {
  const columns: readonly (readonly [RowField, (words: string) => readonly FundingSource[]])[] = [
    ["funding", readFundingSources],
    [moneyField, money.kind === "self" ? noSource : readFundingSources],
    ["conditions", readFundingSources],
    ...PROSE.map((field) => [field, mentionsFunding] as const),
  ];
  for (const [field, read] of columns) {
    const words = row.words[field] ?? "";
    const funding = words === "" ? [] : read(words);
    if (funding.length > 0) return { funding, fundingField: field };
  }
  return { funding: [], fundingField: null };
}

/** "Tự túc" is a state of money, not a source to be added up. */
const noSource = () => [];
