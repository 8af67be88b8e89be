import { BASIS_MARKS, BASIS_SEPARATOR } from "../../domain/plan/ledger-basis";
import { goesOnFormula } from "../forms/continuation-mark";
import { comparableFormula } from "../model/comparable-formula";
import { DATE_WORDS_FORMULAS, isDateFormula } from "../model/date-words-formula";
import { quoted } from "../model/formula-text";
import { numberWordsFormula } from "../model/number-words-formula";
import { planAt } from "../model/plan-sheet-references";
import type { PlanSheetReferences } from "../model/plan-sheet-references";
import type { LedgerColumnKey } from "./ledger-columns";
import { NOBODY } from "./ledger-entries";

/** Columns beside the print that say what the plan's row holds now. */
export type PlanSideColumn = "lead" | "planTime" | "planWords" | "planBasis" | "goesOn";

type Cell = (column: LedgerColumnKey) => string;

/** Stands where the row's words go on in the row below. */
export const GOES_ON_MARK = "x";

/** The formula of a line whose id stands in the plan. */
export function planSideFormula(
  key: PlanSideColumn,
  cell: Cell,
  plan: PlanSheetReferences
): string {
  const place = cell("place");
  switch (key) {
    case "lead":
      return leadFormula(comparableFormula(planAt(plan, "lead", place)));
    case "planTime":
      return timeFormula(planAt(plan, "time", place));
    case "planWords":
      return plan.optional.words === null ? '""' : wordsFormula(planAt(plan, "words", place));
    case "planBasis":
      return basisFormula(cell, plan);
    case "goesOn": {
      const mark = planAt(plan, "clarify", `${place}+1`);
      const goesOn = goesOnFormula(mark, cell("row"));
      return `IFERROR(IF(${goesOn},${quoted(GOES_ON_MARK)},""),"")`;
    }
  }
}

function leadFormula(lead: string): string {
  return `IF(${lead}="",${quoted(NOBODY)},${lead})`;
}

/** A real date stays one: its words depend on what the basis has. */
function timeFormula(time: string): string {
  return `IF(ISNUMBER(${time}),${time},${comparableFormula(time)})`;
}

/** A cell's content as reading words it. */
function wordsFormula(cell: string): string {
  return `IF(ISNUMBER(${cell}),${numberWordsFormula(cell)},${comparableFormula(cell)})`;
}

/** What `basisOf` makes of the row as the plan sheet stands, up to a time that goes on below. */
function basisFormula(cell: Cell, plan: PlanSheetReferences): string {
  const place = cell("place");
  const quarter = (column: "start" | "end") => {
    const date = planAt(plan, column, place);
    const words = `YEAR(${date})&${quoted(BASIS_MARKS.in)}&INT((MONTH(${date})+2)/3)`;
    return `IF(ISNUMBER(${date}),${words},${quoted(BASIS_MARKS.unknown)})`;
  };
  const restOfTime = planAt(plan, "time", `${place}+1`);
  const timeGoesOn = `IF(${cell("goesOn")}="",FALSE,${restOfTime}<>"")`;
  const funding = wordsFormula(planAt(plan, "funding", place));
  return [
    quarter("start"),
    quoted(BASIS_MARKS.to),
    quarter("end"),
    quoted(BASIS_SEPARATOR),
    timeWordsFormula(cell("planTime"), cell("basis")),
    `IF(${timeGoesOn},"",${quoted(BASIS_SEPARATOR)}&${funding})`,
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
