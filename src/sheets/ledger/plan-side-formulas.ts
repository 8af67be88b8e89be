import { BASIS_MARKS, BASIS_SEPARATOR } from "../../domain/plan/ledger-basis";
import { goesOnFormula } from "../forms/continuation-mark";
import { comparableFormula } from "../model/comparable-formula";
import { DATE_WORDS_FORMULAS, isDateFormula } from "../model/date-words-formula";
import { quoted } from "../model/formula-text";
import { numberWordsFormula } from "../model/number-words-formula";
import { planAt } from "../model/plan-sheet-references";
import type { PlanSheetReferences } from "../model/plan-sheet-references";
import type { LedgerColumnKey } from "./ledger-columns";

type Cell = (column: LedgerColumnKey) => string;

/** What the row's time cell holds. A real date stays one: its words depend on what the basis has. */
export function planTimeFormula(cell: Cell, plan: PlanSheetReferences): string {
  const time = planAt(plan, "time", cell("place"));
  return `IF(ISNUMBER(${time}),${time},${comparableFormula(time)})`;
}

/** The row's money as reading words it. */
export function planWordsFormula(cell: Cell, plan: PlanSheetReferences): string {
  return wordsFormula(planAt(plan, "words", cell("place")));
}

/** Whether the row's words go on in the row below, asked of the sheet as it stands. */
export function goesOnBelowFormula(cell: Cell, plan: PlanSheetReferences): string {
  const mark = planAt(plan, "clarify", `${cell("place")}+1`);
  return `IFERROR(${goesOnFormula(mark, cell("row"))},FALSE)`;
}

/** A cell's content as reading words it. */
function wordsFormula(cell: string): string {
  return `IF(ISNUMBER(${cell}),${numberWordsFormula(cell)},${comparableFormula(cell)})`;
}

/** What `basisOf` makes of the row as the plan sheet stands. No time is so long that it goes on below. */
export function planBasisFormula(cell: Cell, plan: PlanSheetReferences): string {
  const place = cell("place");
  const quarter = (column: "start" | "end") => {
    const date = planAt(plan, column, place);
    const words = `YEAR(${date})&${quoted(BASIS_MARKS.in)}&INT((MONTH(${date})+2)/3)`;
    return `IF(ISNUMBER(${date}),${words},${quoted(BASIS_MARKS.unknown)})`;
  };
  const separator = quoted(BASIS_SEPARATOR);
  const funding =
    plan.optional.funding === null
      ? separator
      : `${separator}&${wordsFormula(planAt(plan, "funding", place))}`;
  return [
    quarter("start"),
    quoted(BASIS_MARKS.to),
    quarter("end"),
    separator,
    timeWordsFormula(cell("planTime"), cell("basis")),
    funding,
  ].join("&");
}

/**
 * A real date is read as its format shows it, which no formula can see: it has the words that the
 * basis has, if they are some of its own.
 */
function timeWordsFormula(time: string, basis: string): string {
  const { day, month, dayOfYear } = DATE_WORDS_FORMULAS;
  const separator = quoted(BASIS_SEPARATOR);
  const said = (words: string) => `ISNUMBER(FIND(${separator}&${words}&${separator},${basis}))`;
  const date = [month(time), dayOfYear(time)].reduceRight(
    (otherwise, words) => `IF(${said(words)},${words},${otherwise})`,
    day(time)
  );
  const words = `IF(ISNUMBER(${time}),${numberWordsFormula(time)},${time})`;
  return `IF(${isDateFormula(time)},${date},${words})`;
}
