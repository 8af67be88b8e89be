import type { FundingSource } from "../domain/money/funding-source";
import type { MoneyReading } from "../domain/money/money-reading";
import type { Plan } from "../domain/plan/plan";
import type { PlanRow } from "../domain/plan/plan-row";
import type { RowReadings } from "../domain/plan/read-rows";
import type { PlanTotals } from "../domain/rollup/plan-totals";
import { planTotals } from "../domain/rollup/plan-totals";
import type { PeriodReading } from "../domain/timeline/period-reading";
import type { Certainty } from "../domain/validation/certainty";
import type { Severity } from "../domain/validation/severity";
import type { FindingCode } from "../domain/validation/finding-code";
import type { AddressBook } from "../sheets/model/address-book";
import type { LocatedFinding } from "./locate-findings";

/** The JSON contract of `caitien import --json` and `check --json` (docs/cli.md). */
export type PlanReport = {
  readonly plan: {
    readonly form: string;
    readonly catalog: string;
    readonly schoolYear: string | null;
    readonly school: string | null;
    readonly issued: string | null;
    readonly number: string | null;
  };
  readonly rows: readonly RowReport[];
  readonly findings: readonly FindingReport[];
  readonly totals: PlanTotals;
};

export type RowReport = {
  readonly id: string;
  readonly cell: string;
  readonly standard: number | null;
  readonly criterion: string | null;
  readonly task: string | null;
  readonly target: string | null;
  /** The stated lead, else the people as written: nothing is guessed from their order. */
  readonly lead: string | null;
  readonly time: PeriodReading | null;
  readonly money: MoneyReading | null;
  readonly funding: readonly FundingSource[];
};

export type FindingReport = {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly certainty: Certainty;
  readonly sheet: string;
  readonly cell: string;
  readonly message: string;
  readonly fix?: { readonly before: string; readonly after: string };
};

type ReportInput = {
  readonly plan: Plan;
  readonly readings: RowReadings;
  readonly school: string | null;
  readonly addresses: AddressBook;
  readonly findings: readonly LocatedFinding[];
};

export function planReport({
  plan,
  readings,
  school,
  addresses,
  findings,
}: ReportInput): PlanReport {
  return {
    plan: {
      form: plan.form,
      catalog: plan.catalog,
      schoolYear: plan.schoolYear,
      school,
      issued: plan.header.issued,
      number: plan.header.number,
    },
    rows: plan.rows.map((row) => rowReport(row, readings, addresses)),
    findings: findings.map(findingReport),
    totals: planTotals(plan, readings),
  };
}

function rowReport(row: PlanRow, readings: RowReadings, addresses: AddressBook): RowReport {
  const reading = readings.get(row.id);
  return {
    id: row.id,
    cell: addresses.find({ part: "row", row: row.id, field: null }).cell,
    standard: row.standard,
    criterion: row.criterion,
    task: row.words.task,
    target: row.words.target,
    lead: reading?.people.lead ?? row.words.people,
    time: reading?.period ?? null,
    money: reading?.money ?? null,
    funding: reading?.funding ?? [],
  };
}

function findingReport(finding: LocatedFinding): FindingReport {
  const { code, severity, certainty, sheet, cell, message, fix } = finding;
  const change = fix ? { fix: { before: fix.before, after: fix.after } } : {};
  return { code, severity, certainty, sheet, cell, message, ...change };
}
