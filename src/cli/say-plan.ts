import type { LocatedFinding } from "../app/locate-findings";
import { formatMoney } from "../domain/money/format-money";
import type { Plan } from "../domain/plan/plan";
import type { RowReadings } from "../domain/plan/read-rows";
import { planTotals } from "../domain/rollup/plan-totals";
import { enMoneyStates } from "../locales/en/states";
import { viMoneyStates } from "../locales/vi/states";
import { cliMessage } from "../locales/cli-message";
import type { AddressBook } from "../sheets/model/address-book";
import type { ConsoleOutput } from "./console-output";

type SaidPlan = {
  readonly plan: Plan;
  readonly school: string | null;
  readonly readings: RowReadings;
  readonly addresses: AddressBook;
  readonly findings: readonly LocatedFinding[];
};

const MARKS = { error: "■", warning: "▲", hint: "○" } as const;
const SHOWN_FINDINGS = 12;

/** What `import` did: the plan, its findings, its total and what the total leaves out. */
export function sayImported(file: string, imported: SaidPlan, output: ConsoleOutput): void {
  sayPlan(file, imported, output);
  sayFindings(imported.findings, SHOWN_FINDINGS, output);
  sayTotals(imported, output);
}

/** Every finding of `check`, the serious ones first. */
export function sayChecked(file: string, checked: SaidPlan, output: ConsoleOutput): void {
  sayPlan(file, checked, output);
  sayFindings(checked.findings, Infinity, output);
  sayTotals(checked, output);
}

function sayPlan(file: string, { plan, school }: SaidPlan, output: ConsoleOutput): void {
  const unknown = cliMessage("unknown-school-year", {}, output.locale);
  const { form, catalog, schoolYear } = plan;
  output.say("read-heading", { file, form, catalog, schoolYear: schoolYear ?? unknown });
  if (school !== null) output.say("school", { school });
  output.say("rows", { count: plan.rows.length });
}

function sayFindings(
  findings: readonly LocatedFinding[],
  limit: number,
  output: ConsoleOutput
): void {
  const count = (severity: LocatedFinding["severity"]) =>
    findings.filter((finding) => finding.severity === severity).length;
  output.say("findings-count", {
    errors: count("error"),
    warnings: count("warning"),
    hints: count("hint"),
  });
  if (findings.length === 0) output.say("no-findings");
  const order = { error: 0, warning: 1, hint: 2 };
  const sorted = [...findings].sort((a, b) => order[a.severity] - order[b.severity]);
  for (const { severity, sheet, cell, message } of sorted.slice(0, limit))
    output.say("finding-line", { mark: MARKS[severity], sheet, cell, message });
  if (sorted.length > limit) output.say("more-findings", { count: sorted.length - limit });
}

/** The total and every row that is not in it, with the reason. */
export function sayTotals({ plan, readings, addresses }: SaidPlan, output: ConsoleOutput): void {
  const totals = planTotals(plan, readings);
  output.say("total", { amount: formatMoney(totals.amount), count: totals.rows.amount });
  const counted = new Set(plan.ledger.filter((l) => l.state === "amount").map((l) => l.row));
  const leftOut = plan.rows.filter((row) => !counted.has(row.id));
  if (leftOut.length === 0) {
    output.say("left-out-none");
    return;
  }
  output.say("left-out", { count: leftOut.length });
  const states = output.locale === "vi" ? viMoneyStates : enMoneyStates;
  for (const { id } of leftOut) {
    const money = readings.get(id)?.money;
    const { cell } = addresses.find({
      part: "row",
      row: id,
      field: readings.get(id)?.moneyField ?? null,
    });
    const words = money?.original.replace(/\s+/g, " ").trim() ?? "";
    output.say("left-out-line", { row: id, cell, state: states[money?.kind ?? "blank"], words });
  }
}
