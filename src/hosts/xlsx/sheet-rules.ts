import type { ConditionalFormattingRule, DataValidation, Worksheet } from "exceljs";
import type { ConditionalFormat, ListValidation } from "../../sheets/model/sheet-description";
import { rangeReference } from "../cells/range-reference";
import { conditionalStyle } from "./sheet-style";

const LONGEST_ERROR_TITLE = 32;
const LONGEST_ERROR = 255;

function listRule(list: ListValidation): DataValidation {
  if ((list.errorTitle?.length ?? 0) > LONGEST_ERROR_TITLE) {
    throw new RangeError(`validation title longer than ${LONGEST_ERROR_TITLE}: ${list.errorTitle}`);
  }
  if ((list.error?.length ?? 0) > LONGEST_ERROR) {
    throw new RangeError(`validation message longer than ${LONGEST_ERROR}: ${list.error}`);
  }
  return {
    type: "list",
    allowBlank: true,
    formulae: [list.source],
    showErrorMessage: list.strict,
    errorStyle: "stop",
    ...(list.errorTitle && { errorTitle: list.errorTitle }),
    ...(list.error && { error: list.error }),
  };
}

/** exceljs has it, but its types do not. */
type WithValidations = {
  readonly dataValidations: { add(reference: string, rule: DataValidation): void };
};

/**
 * Drop-downs; a strict one refuses any other entry, the rest only offer. Whole ranges, since cell
 * by cell exceljs writes D9:D68 and D10:D68, which overlap.
 */
export function writeValidations(sheet: Worksheet, validations: readonly ListValidation[]): void {
  const { dataValidations } = sheet as Worksheet & WithValidations;
  for (const list of validations) dataValidations.add(rangeReference(list.range), listRule(list));
}

/** exceljs writes a data bar's colour, but its types do not know the property. */
type ColouredRule = ConditionalFormattingRule & { readonly color?: { readonly argb: string } };

function rule(format: ConditionalFormat, priority: number): ColouredRule {
  if (format.kind === "expression") {
    const style = conditionalStyle(format.style);
    return { type: "expression", priority, formulae: [format.formula], style };
  }
  return {
    type: "dataBar",
    priority,
    gradient: false,
    minLength: 0,
    maxLength: 100,
    cfvo: [
      { type: "num", value: 0 },
      { type: "num", value: 1 },
    ],
    color: { argb: `FF${format.color}` },
  };
}

/** Conditional formats in their order, the first with the highest priority. Bars show 0 to 1. */
export function writeConditionalFormats(
  sheet: Worksheet,
  formats: readonly ConditionalFormat[]
): void {
  formats.forEach((format, index) => {
    sheet.addConditionalFormatting({
      ref: rangeReference(format.range),
      rules: [rule(format, index + 1)],
    });
  });
}
