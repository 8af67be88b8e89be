import { allocate } from "../money/allocate";
import type { LedgerLine } from "./ledger-line";

/**
 * A row's lines brought to what the plan's words say now. What the accountant entered beside the
 * amounts stays: spending, budget item, note, and the years over which an amount was divided, in
 * their proportions. A line of a source that the words no longer name goes, unless something was
 * spent from it or noted: then it stays without a planned amount.
 * @param drafted what the row's present words give
 */
export function followPlan(
  lines: readonly LedgerLine[],
  drafted: readonly LedgerLine[]
): readonly LedgerLine[] {
  const left = new Set(lines);
  const followed = drafted.flatMap((draft) => {
    const own = lines.filter((line) => left.has(line) && line.source === draft.source);
    const matched = own.length > 0 ? own : onlyLine(lines, drafted, left);
    matched.forEach((line) => left.delete(line));
    return matched.length === 0 ? [draft] : shared(matched, draft);
  });
  return [...followed, ...[...left].filter(holdsMore).map(withoutPlan)];
}

/** One line before and one now are the same line, whatever its source. */
function onlyLine(
  lines: readonly LedgerLine[],
  drafted: readonly LedgerLine[],
  left: ReadonlySet<LedgerLine>
): readonly LedgerLine[] {
  return lines.length === 1 && drafted.length === 1 && lines.every((line) => left.has(line))
    ? lines
    : [];
}

function shared(lines: readonly LedgerLine[], draft: LedgerLine): LedgerLine[] {
  const { planned } = draft;
  const isDivided = lines.length > 1;
  const amounts = planned === null ? null : allocate(planned, weightsOf(lines));
  return lines.map((line, index) => {
    const amount = amounts?.[index] ?? null;
    const keepsYear = isDivided || draft.budgetYear === null;
    return {
      ...draft,
      ...(keepsYear ? { budgetYear: line.budgetYear, quarter: line.quarter } : {}),
      planned: amount,
      actual: line.actual,
      budgetItem: line.budgetItem,
      note: line.note,
      agreed: draft.agreed && { ...draft.agreed, planned: amount },
    };
  });
}

function weightsOf(lines: readonly LedgerLine[]): number[] {
  const weights = lines.map(({ planned }) => Math.max(planned ?? 0, 0));
  return weights.some((weight) => weight > 0) ? weights : lines.map((_, n) => (n === 0 ? 1 : 0));
}

function holdsMore({ actual, note, budgetItem }: LedgerLine): boolean {
  return actual !== null || note !== "" || budgetItem !== "";
}

function withoutPlan(line: LedgerLine): LedgerLine {
  const agreed = line.agreed && { ...line.agreed, planned: null, source: null };
  return { ...line, planned: null, state: "none", agreed };
}
