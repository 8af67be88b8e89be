import { readMoney } from "../../domain/money/read-money";
import { readPeriod } from "../../domain/timeline/read-period";
import type { Arguments } from "../arguments";
import { choice, required, schoolYearOption } from "../arguments";
import type { ConsoleOutput } from "../console-output";

const UNITS = ["trieu", "nghin", "dong"] as const;

/** `parse money TEXT` and `parse time TEXT`: what the words of one cell are taken to mean. */
export function parseCommand({ operands, values }: Arguments, output: ConsoleOutput): number {
  const [kind, words] = operands;
  const what = choice("parse", required("money|time", kind), ["money", "time"]);
  const text = required("TEXT", words);
  if (what === "money") {
    const unit = values.unit === undefined ? undefined : choice("unit", values.unit, UNITS);
    output.document(readMoney(text, unit));
  } else {
    const schoolYear = required(
      "school-year",
      schoolYearOption(values["school-year"] ?? values.year)
    );
    output.document(readPeriod(text, schoolYear));
  }
  return 0;
}
