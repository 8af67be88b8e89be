import { BASIS_MARKS, BASIS_SEPARATOR } from "../../domain/plan/ledger-basis";
import { comparableFormula } from "../model/comparable-formula";
import { DATE_WORDS_FORMULAS, isDateFormula } from "../model/date-words-formula";
import { quoted } from "../model/formula-text";
import { numberWordsFormula } from "../model/number-words-formula";
import { planAt } from "../model/plan-sheet-references";
import type { PlanSheetReferences } from "../model/plan-sheet-references";
import type { LedgerColumnKey } from "./ledger-columns";
import { LEDGER_CHECKS } from "./ledger-entries";
import { STATE_LABELS } from "./ledger-labels";

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
    [
      `AND(${basis}<>"",TRIM(${basisNow(plan, place, basis)})<>${comparableFormula(basis)})`,
      quoted(LEDGER_CHECKS["basis-edited"]),
    ],
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
  const now = wordsNow(planAt(plan, "words", cell("place")));
  const condition = `AND(${basis}&${words}<>"",${now}<>${comparableFormula(words)})`;
  return [[condition, quoted(LEDGER_CHECKS["words-edited"])]];
}

/** A cell's content as reading words it. */
function wordsNow(cell: string): string {
  return `IF(ISNUMBER(${cell}),${numberWordsFormula(cell)},${comparableFormula(cell)})`;
}

/**
 * A real date is read as its format shows it, which no formula can see: it has the words that the
 * basis has, if they are some of its own.
 */
function timeNow(cell: string, basis: string): string {
  const { day, month, dayOfYear } = DATE_WORDS_FORMULAS;
  const said = (words: string) =>
    `ISNUMBER(FIND(${quoted(BASIS_SEPARATOR)}&${words}&${quoted(BASIS_SEPARATOR)},${basis}))`;
  const date = [month(cell), dayOfYear(cell)].reduceRight(
    (otherwise, words) => `IF(${said(words)},${words},${otherwise})`,
    day(cell)
  );
  return `IF(${isDateFormula(cell)},${date},${wordsNow(cell)})`;
}

/** What `basisOf` makes of the row as the plan sheet stands. */
function basisNow(plan: PlanSheetReferences, place: string, basis: string): string {
  const quarter = (column: "start" | "end") => {
    const date = planAt(plan, column, place);
    const words = `YEAR(${date})&${quoted(BASIS_MARKS.in)}&INT((MONTH(${date})+2)/3)`;
    return `IF(ISNUMBER(${date}),${words},${quoted(BASIS_MARKS.unknown)})`;
  };
  return [
    quarter("start"),
    quoted(BASIS_MARKS.to),
    quarter("end"),
    quoted(BASIS_SEPARATOR),
    timeNow(planAt(plan, "time", place), basis),
    quoted(BASIS_SEPARATOR),
    wordsNow(planAt(plan, "funding", place)),
  ].join("&");
}

/** No formula can tell which day such a text means. */
function holdsDateAsText(plan: PlanSheetReferences, place: string): string {
  const isText = (["start", "end"] as const).map((column) => {
    const date = planAt(plan, column, place);
    return `AND(${date}<>"",NOT(ISNUMBER(${date})))`;
  });
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
