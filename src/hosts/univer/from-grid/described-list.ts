import type { IDataValidationRule, IRange } from "@univerjs/core";
import { DataValidationErrorStyle, DataValidationType } from "@univerjs/core";
import type { ListValidation } from "../../../sheets/model/sheet-description";
import { describedRange } from "./described-range";

const LIST: string = DataValidationType.LIST;

type Size = Parameters<typeof describedRange>[1];

function sourceOf(formula: string): string {
  return formula.startsWith("=") ? formula.slice(1) : `"${formula}"`;
}

/** The drop-downs of a rule: one for each block it has come to cover. */
export function describedLists(rule: IDataValidationRule, size: Size): ListValidation[] {
  if (rule.type !== LIST || rule.formula1 === undefined) return [];
  const { formula1, error, errorTitle, errorStyle } = rule;
  return (rule.ranges as readonly IRange[]).map((range) => ({
    range: describedRange(range, size),
    source: sourceOf(formula1),
    strict: errorStyle === DataValidationErrorStyle.STOP,
    ...(errorTitle !== undefined && { errorTitle }),
    ...(error !== undefined && { error }),
  }));
}
