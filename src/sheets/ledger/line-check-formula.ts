import { comparableFormula } from "../model/comparable-formula";
import { quoted } from "../model/formula-text";
import { planAt } from "../model/plan-sheet-references";
import type { PlanSheetReferences } from "../model/plan-sheet-references";
import type { LedgerColumnKey } from "./ledger-columns";
import { LEDGER_CHECKS } from "./ledger-entries";
import { goesOnBelowFormula, planBasisFormula, planWordsFormula } from "./plan-side-formulas";
import { STATE_LABELS } from "./ledger-labels";

/** Ends a text that is compared whole. */
const END = quoted("\u00b6");

type Cell = (column: LedgerColumnKey) => string;
type Case = readonly [condition: string, check: string];
type Range = (column: LedgerColumnKey) => string;

/**
 * What "Đối chiếu" says of a line with an id: the same as `checkLines` of the domain, with nothing
 * but the sheets.
 * @param range the whole column of the ledger
 */
export function lineCheckFormula(cell: Cell, plan: PlanSheetReferences, range: Range): string {
  const place = cell("place");
  const [basis, seen] = [cell("basis"), cell("seen")];
  const cases: readonly Case[] = [
    [`${place}=0`, `IF(${seen}="",${quoted(LEDGER_CHECKS.gone)},${quoted(LEDGER_CHECKS.seen)})`],
    ...wordsEdited(cell, plan),
    [`AND(${basis}<>"",${holdsDateAsText(plan, place)})`, quoted(LEDGER_CHECKS.review)],
    [`AND(${basis}<>"",${basisDiffers(cell, plan)})`, quoted(LEDGER_CHECKS["basis-edited"])],
    [contradiction(cell), quoted(LEDGER_CHECKS.review)],
    [amountsDiffer(cell, range), quoted(LEDGER_CHECKS["amount-edited"])],
    [
      `LEFT(${cell("source")},LEN(${cell("agreedSource")}))<>${cell("agreedSource")}&""`,
      quoted(LEDGER_CHECKS["source-edited"]),
    ],
    [`${seen}<>""`, quoted(LEDGER_CHECKS.seen)],
  ];
  const same = quoted(LEDGER_CHECKS.same);
  return cases.reduceRight((rest, [condition, check]) => `IF(${condition},${check},${rest})`, same);
}

/** Money split over columns was joined into one text when it was read: no cell is compared with it. */
function wordsEdited(cell: Cell, plan: PlanSheetReferences): Case[] {
  if (plan.optional.words === null) return [];
  const [words, basis] = [cell("words"), cell("basis")];
  const edited = differs(planWordsFormula(cell, plan), words, goesOnBelowFormula(cell, plan));
  const condition = `AND(${basis}&${words}<>"",${edited})`;
  return [[condition, quoted(LEDGER_CHECKS["words-edited"])]];
}

function basisDiffers(cell: Cell, plan: PlanSheetReferences): string {
  return differs(planBasisFormula(cell, plan), cell("basis"), goesOnBelowFormula(cell, plan));
}

/**
 * Without regard to case, and of a row that goes on below only as far as its first row goes. Nothing
 * is counted as a wildcard.
 */
function differs(now: string, before: string, goesOn: string): string {
  const sought = `UPPER(${now}&IF(${goesOn},"",${END}))`;
  return `IFERROR(FIND(${sought},UPPER(${comparableFormula(before)}&${END})),0)<>1`;
}

/** No formula can tell which day such a text means. */
function holdsDateAsText(plan: PlanSheetReferences, place: string): string {
  const isText = (["start", "end"] as const).map(
    (column) => `ISTEXT(${planAt(plan, column, place)})`
  );
  return `OR(${isText.join(",")})`;
}

/** A figure without the state that has it added, the state without a figure, or a figure as text. */
function contradiction(cell: Cell): string {
  const [planned, actual] = [cell("planned"), cell("actual")];
  const isAmount = `(${cell("state")}=${quoted(STATE_LABELS.amount)})`;
  const isText = (amount: string) => `AND(${amount}<>"",NOT(ISNUMBER(${amount})))`;
  return `OR(ISNUMBER(${planned})<>${isAmount},${isText(planned)},${isText(actual)})`;
}

function amountsDiffer(cell: Cell, range: Range): string {
  const ofRow = `${range("row")},${cell("row")}`;
  const counted = `${range("state")},${quoted(STATE_LABELS.amount)}`;
  return `SUMIFS(${range("planned")},${ofRow},${counted})<>SUMIFS(${range("agreedAmount")},${ofRow})`;
}
