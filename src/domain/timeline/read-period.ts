import { normaliseText } from "../text/normalise-text";
import { oncePer } from "../remembering/once-per";
import { rememberInContext } from "../remembering/remember-in-context";
import type { PeriodReading, PossiblePeriod } from "./period-reading";
import { boundedReading } from "./reading/bounded-reading";
import type { ReadingContext } from "./reading/reading-context";
import { readingContext } from "./reading/reading-context";
import { periodWords } from "./reading/period-words";
import { readExpression } from "./reading/read-expression";
import type { Expression } from "./reading/read-expression";
import { schoolYearMark } from "./reading/school-marks";
import { senseOfPhrase } from "./reading/sense-of-phrase";
import { takeRecurrence } from "./reading/take-recurrence";
import type { SchoolYear } from "./school-year";
import type { SchoolYearCalendar } from "./school-year-calendar";

type Recurrence = PeriodReading["recurrence"];

/** Characters. What is longer is no time cell but prose, which is not searched for dates. */
const LONGEST_TEXT = 500;
const NO_DATES = { start: null, end: null, precision: null, open: null } as const;
const WHOLE_SCHOOL_YEAR: Expression = {
  phrase: schoolYearMark(null),
  bound: "within",
  about: false,
};

/**
 * What the words of a time cell mean. Years that are not said come from the school year (August to
 * December its first, January to July its second), or from the other side of a span. Never throws:
 * words that say no time are `undetermined`.
 *
 * @param schoolYear the plan's; `null` where it is not known, and then nothing is inferred from it
 * @param calendar the province's dates of that school year, where they differ from the usual ones
 */
export function readPeriod(
  text: string,
  schoolYear: SchoolYear | null,
  calendar?: SchoolYearCalendar
): PeriodReading {
  return readRemembered(text, { schoolYear, calendar });
}

type Setting = {
  readonly schoolYear: SchoolYear | null;
  readonly calendar: SchoolYearCalendar | undefined;
};

const textOfCalendar = oncePer((calendar: SchoolYearCalendar) => JSON.stringify(calendar));

const readRemembered = rememberInContext(
  readWords,
  ({ schoolYear, calendar }) =>
    `${schoolYear ?? ""}${calendar === undefined ? "" : textOfCalendar(calendar)}`
);

function readWords(text: string, { schoolYear, calendar }: Setting): PeriodReading {
  const normal = normaliseText(text);
  if (normal === "") return withoutDates("blank", null, text);
  if (normal.length > LONGEST_TEXT) return withoutDates("undetermined", null, text);
  const joined = wordsSay(periodWords(normal));
  const { expression, recurrence } = joined.expression ? joined : wordsSay(wordsOfLines(normal));
  if (expression === null) return withoutDates("undetermined", joined.recurrence, text);
  const context = readingContext(schoolYear, calendar);
  return { ...datedReading(expression, recurrence, context), original: text };
}

function withoutDates(
  kind: "blank" | "undetermined",
  recurrence: Recurrence,
  original: string
): PeriodReading {
  return { kind, ...NO_DATES, recurrence, original };
}

type Said = { readonly expression: Expression | null; readonly recurrence: Recurrence };

function wordsSay(periodWords: string): Said {
  const { words, recurrence, recurs } = takeRecurrence(periodWords);
  const expression = recurs && words === "" ? WHOLE_SCHOOL_YEAR : readExpression(words);
  return { expression, recurrence };
}

/** A line break is a space, unless the words make no sense so: then every line is an item. */
function wordsOfLines(normal: string): string {
  return periodWords(normal.replace(/[.,;]?\n[-+*\u2022]?\s*/g, ", "));
}

function datedReading(
  expression: Expression,
  recurrence: Recurrence,
  context: ReadingContext
): Omit<PeriodReading, "original"> {
  const sense = senseOfPhrase(expression.phrase, context);
  const [interval] = sense.intervals;
  if (!sense.certain || interval === undefined) {
    const alternatives = sense.intervals.map((possible): PossiblePeriod => {
      const { start, end } = boundedReading(possible, sense.precision, expression.bound);
      return [start, end];
    });
    return { kind: "ambiguous", ...NO_DATES, recurrence, alternatives };
  }
  const precision = expression.about ? "approx" : sense.precision;
  return {
    kind: "interval",
    ...boundedReading(interval, sense.precision, expression.bound),
    precision,
    recurrence,
  };
}
