import { BASIS_MARKS, BASIS_SEPARATOR } from "../../domain/plan/ledger-basis";
import { quoted } from "../model/formula-text";
import { planAt } from "../model/plan-sheet-references";
import type { PlanSheetReferences } from "../model/plan-sheet-references";
import type { LedgerColumnKey } from "./ledger-columns";
import { LEDGER_CHECKS } from "./ledger-entries";
import { STATE_LABELS } from "./ledger-labels";

type Cell = (column: LedgerColumnKey) => string;
type Range = (column: LedgerColumnKey) => string;

/**
 * What "Đối chiếu" says of a line with an id: the same as `checkLines` of the domain, with nothing
 * but the sheets. Blanks at the ends of words do not count: reading a cell drops them too.
 * @param range the whole column of the ledger
 */
export function lineCheckFormula(cell: Cell, plan: PlanSheetReferences, range: Range): string {
  const place = cell("place");
  const [words, basis, seen] = [cell("words"), cell("basis"), cell("seen")];
  const cases: readonly (readonly [condition: string, check: string])[] = [
    [`${place}=0`, `IF(${seen}="",${quoted(LEDGER_CHECKS.gone)},${quoted(LEDGER_CHECKS.seen)})`],
    [
      `AND(${basis}&${words}<>"",TRIM(${planAt(plan, "words", place)})<>TRIM(${words}))`,
      quoted(LEDGER_CHECKS["words-edited"]),
    ],
    [
      `AND(${basis}<>"",TRIM(${basisNow(plan, place)})<>TRIM(${basis}))`,
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

/** What `basisOf` makes of the row as the plan sheet stands. */
function basisNow(plan: PlanSheetReferences, place: string): string {
  const words = (column: "funding" | "time") => `TRIM(${planAt(plan, column, place)})`;
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
    words("time"),
    quoted(BASIS_SEPARATOR),
    words("funding"),
  ].join("&");
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
