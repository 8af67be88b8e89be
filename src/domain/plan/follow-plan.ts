import { allocate } from "../money/allocate";
import { isStateMoney } from "../money/is-state-money";
import { isInTimeOf } from "./is-in-time-of";
import type { LedgerLine } from "./ledger-line";
import { mergedLine } from "./merged-line";

/**
 * A row's lines brought to what the plan's words say now. What the accountant entered beside the
 * amounts stays: spending, budget item, note, the kind of state money where the words only say
 * "ngân sách", and the years over which an amount was divided, in their proportions, as long as the
 * row's time still has them. A line of a source that the words no longer name goes, unless something
 * was spent from it or noted: then it stays without a planned amount.
 * @param drafted what the row's present words give
 */
export function followPlan(
  lines: readonly LedgerLine[],
  drafted: readonly LedgerLine[]
): readonly LedgerLine[] {
  const left = new Set(lines);
  const followed = drafted.flatMap((draft) => {
    const own = lines.filter((line) => left.has(line) && answers(line, draft, drafted));
    const matched = own.length > 0 ? own : onlyLine(lines, drafted, left);
    matched.forEach((line) => left.delete(line));
    return matched.length === 0 ? [draft] : shared(matched, draft);
  });
  return [...followed, ...[...left].filter(holdsMore).map(withoutPlan)];
}

/** Of its source; "ngân sách" alone is state money of any kind that the words do not name as well. */
function answers(
  { source }: LedgerLine,
  draft: LedgerLine,
  drafted: readonly LedgerLine[]
): boolean {
  if (source === draft.source) return true;
  if (draft.source !== "nsnn" || !isStateMoney(source)) return false;
  return drafted.every((other) => other.source !== source);
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
  const dated = inTime(lines, draft);
  const amounts = planned === null ? null : allocate(planned, weightsOf(dated));
  return dated.map((line, index) => {
    const amount = amounts?.[index] ?? null;
    return {
      ...draft,
      source: draft.source === "nsnn" && isStateMoney(line.source) ? line.source : draft.source,
      budgetYear: line.budgetYear,
      quarter: line.quarter,
      planned: amount,
      actual: line.actual,
      budgetItem: line.budgetItem,
      note: line.note,
      agreed: draft.agreed && { ...draft.agreed, planned: amount },
    };
  });
}

/** The lines in the years of the row's time; those that were divided over others are one again. */
function inTime(lines: readonly LedgerLine[], draft: LedgerLine): readonly LedgerLine[] {
  const { budgetYear, quarter } = draft;
  if (!lines.every((line) => isInTimeOf(line, draft)))
    return merged(lines).map((line) => ({ ...line, budgetYear, quarter }));
  if (budgetYear === null) return lines;
  const isDivided = lines.length > 1;
  return lines.map((line) => {
    return { ...line, budgetYear, quarter: quarter ?? (isDivided ? line.quarter : null) };
  });
}

function merged(lines: readonly LedgerLine[]): readonly LedgerLine[] {
  const groups = new Map<string, LedgerLine[]>();
  for (const line of lines) {
    const key = `${line.source} ${line.budgetItem}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.values()].flatMap(([first, ...others]) =>
    first ? [mergedLine(first, others)] : []
  );
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
