import type { ConditionalFormattingRule, DataValidation, Style, Worksheet } from "exceljs";
import { formatArea } from "../model/area";
import type { ConditionalState, DataBarState, ValidationState } from "../model/rule-states";
import type { SheetState } from "../model/sheet-state";
import { notImplemented } from "../protocol/host-error";
import { borderStyleOf } from "./border-styles";
import { argbOf } from "./theme-color";

const FILE_TYPES: Readonly<Record<string, DataValidation["type"]>> = {
  list: "list",
  custom: "custom",
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  textLength: "textLength",
};

const lowerFirst = (word: string) => word.charAt(0).toLowerCase() + word.slice(1);

function expression(value: unknown): string | number {
  if (typeof value === "number") return value;
  return typeof value === "string" ? value.replace(/^=/, "") : "";
}

function listSource(source: unknown): string {
  const text = typeof source === "string" ? source : "";
  return text.startsWith("=") ? text.slice(1) : `"${text}"`;
}

function ruleOf({ rule }: ValidationState) {
  const [[type, body] = ["", {}]] = Object.entries(rule ?? {});
  const fileType = FILE_TYPES[type];
  if (rule !== null && !fileType) throw notImplemented(`saving a validation of type ${type}`);
  if (type === "list") return { type: fileType, formulae: [listSource(body.source)] };
  const given = [body.formula, body.formula1, body.formula2].filter((f) => f !== undefined);
  const operator = typeof body.operator === "string" ? lowerFirst(body.operator) : undefined;
  return { type: fileType ?? "any", operator, formulae: given.map(expression) };
}

function fileValidation(state: ValidationState): object {
  const { alert, prompt, ignoreBlanks } = state;
  return {
    ...ruleOf(state),
    allowBlank: ignoreBlanks,
    showErrorMessage: alert?.showAlert ?? true,
    errorStyle: lowerFirst(alert?.style ?? "Stop"),
    ...(alert?.title && { errorTitle: alert.title }),
    ...(alert?.message && { error: alert.message }),
    showInputMessage: prompt?.showPrompt ?? true,
    ...(prompt?.title && { promptTitle: prompt.title }),
    ...(prompt?.message && { prompt: prompt.message }),
  };
}

/** exceljs has it, but its types do not. */
type WithValidations = { readonly dataValidations: { add(areas: string, rule: object): void } };

function conditionalStyle({ style }: ConditionalState): Partial<Style> {
  const { bold, italic, underline, strikethrough, color } = style.font;
  const borders = Object.entries(style.borders).map(([side, line]) => [
    side,
    { style: borderStyleOf({ style: line.style, weight: "Thin" }), color: argbOf(line.color) },
  ]);
  return {
    ...(Object.keys(style.font).length > 0 && {
      font: {
        ...(bold !== undefined && { bold }),
        ...(italic !== undefined && { italic }),
        ...(underline !== undefined && underline !== "None" && { underline: true }),
        ...(strikethrough !== undefined && { strike: strikethrough }),
        ...(color !== undefined && { color: argbOf(color) }),
      },
    }),
    ...(style.fill && {
      fill: { type: "pattern", pattern: "solid", bgColor: argbOf(style.fill) },
    }),
    ...(borders.length > 0 && { border: Object.fromEntries(borders) as Style["border"] }),
  };
}

const BOUND_TYPES: Readonly<Record<string, string>> = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Percentile: "percentile",
  Formula: "formula",
};

function bound({ type, formula }: DataBarState["lowerBound"], automatic: string) {
  const value = (formula ?? "").replace(/^=/, "");
  const isNumber = value !== "" && Number.isFinite(Number(value));
  return {
    type: BOUND_TYPES[type] ?? automatic,
    ...(value !== "" && { value: isNumber ? Number(value) : value }),
  };
}

function fileRule(state: ConditionalState, priority: number): object {
  if (state.type === "Custom") {
    return {
      type: "expression",
      priority,
      formulae: [state.formula],
      style: conditionalStyle(state),
      ...(state.stopIfTrue && { stopIfTrue: true }),
    };
  }
  const bar = state.dataBar;
  return {
    type: "dataBar",
    priority,
    gradient: bar.positive.gradientFill,
    showValue: !bar.showDataBarOnly,
    minLength: 0,
    maxLength: 100,
    cfvo: [bound(bar.lowerBound, "min"), bound(bar.upperBound, "max")],
    color: argbOf(bar.positive.fillColor),
  };
}

/** Validations and conditional formats, into exceljs. */
export function saveRules(sheet: SheetState, target: Worksheet): void {
  const { dataValidations } = target as Worksheet & WithValidations;
  for (const state of sheet.validations) {
    for (const area of state.areas) dataValidations.add(formatArea(area), fileValidation(state));
  }
  sheet.conditionalFormats.forEach((state, index) => {
    const rules = [fileRule(state, index + 1) as ConditionalFormattingRule];
    target.addConditionalFormatting({ ref: state.areas.map(formatArea).join(" "), rules });
  });
}
