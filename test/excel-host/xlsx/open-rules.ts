import type { Worksheet } from "exceljs";
import { parseArea } from "../model/area";
import type { Area } from "../model/area";
import { canonicalAreas } from "../model/canonical-areas";
import { newDataBar } from "../model/rule-states";
import type { ConditionalState, ValidationRule, ValidationState } from "../model/rule-states";
import type { SheetState } from "../model/sheet-state";
import { notImplemented } from "../protocol/host-error";
import { lineOf } from "./border-styles";
import { colorOf } from "./theme-color";
import type { FileColor } from "./theme-color";

type FileValidation = {
  readonly type: string;
  readonly operator?: string;
  readonly formulae?: readonly unknown[];
  readonly allowBlank?: boolean;
  readonly showErrorMessage?: boolean;
  readonly errorStyle?: string;
  readonly errorTitle?: string;
  readonly error?: string;
  readonly showInputMessage?: boolean;
  readonly promptTitle?: string;
  readonly prompt?: string;
};

type FileRule = {
  readonly type: string;
  readonly priority: number;
  readonly formulae?: readonly unknown[];
  readonly stopIfTrue?: boolean;
  readonly gradient?: boolean;
  readonly showValue?: boolean;
  readonly color?: FileColor;
  readonly cfvo?: readonly { readonly type: string; readonly value?: number | string }[];
  readonly style?: {
    readonly font?: {
      readonly bold?: boolean;
      readonly italic?: boolean;
      readonly color?: FileColor;
    };
    readonly fill?: { readonly bgColor?: FileColor; readonly fgColor?: FileColor };
    readonly border?: Readonly<
      Record<string, { readonly style?: Parameters<typeof lineOf>[0]; readonly color?: FileColor }>
    >;
  };
};

const API_TYPES: Readonly<Record<string, string>> = { whole: "wholeNumber" };
const upperFirst = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

function ruleOf({ type, formulae = [], operator }: FileValidation): ValidationRule | null {
  const [first, second] = formulae.map((f) => (typeof f === "string" ? `=${f}` : f));
  if (type === "any") return null;
  if (type === "custom") return { custom: { formula: first } };
  if (type === "list") {
    const inline = /^="(.*)"$/s.exec(String(first))?.[1];
    return { list: { inCellDropDown: true, source: inline ?? first } };
  }
  const operatorWord = upperFirst(operator ?? "between");
  return {
    [API_TYPES[type] ?? type]: {
      formula1: first,
      ...(second !== undefined && { formula2: second }),
      operator: operatorWord,
    },
  };
}

function validationOf(file: FileValidation): Omit<ValidationState, "areas"> {
  const { errorTitle = "", error = "", promptTitle = "", prompt = "" } = file;
  const showAlert = file.showErrorMessage ?? false;
  const style = upperFirst(file.errorStyle ?? "stop");
  const hasPrompt = promptTitle !== "" || prompt !== "";
  return {
    rule: ruleOf(file),
    alert: { showAlert, style, title: errorTitle, message: error },
    prompt: hasPrompt
      ? { showPrompt: file.showInputMessage ?? false, title: promptTitle, message: prompt }
      : null,
    ignoreBlanks: file.allowBlank ?? false,
  };
}

/** exceljs gives each cell its own copy of the rule of its range. */
function openValidations(source: Worksheet): ValidationState[] {
  type Validations = { readonly model?: Readonly<Record<string, FileValidation>> };
  const { model = {} } = (source as Worksheet & { dataValidations: Validations }).dataValidations;
  const groups = new Map<string, { file: FileValidation; areas: Area[] }>();
  for (const [address, file] of Object.entries(model)) {
    const key = JSON.stringify(file);
    const group = groups.get(key) ?? { file, areas: [] };
    group.areas.push(parseArea(address));
    groups.set(key, group);
  }
  return [...groups.values()].map(({ file, areas }) => ({
    ...validationOf(file),
    areas: canonicalAreas(areas),
  }));
}

function styleOf({ style }: FileRule): ConditionalState["style"] {
  const { font, fill, border } = style ?? {};
  const color = colorOf(font?.color);
  const borders = Object.entries(border ?? {}).flatMap(([side, line]) =>
    line.style === undefined
      ? []
      : [[side, { style: lineOf(line.style).style, color: colorOf(line.color) ?? "#000000" }]]
  );
  return {
    fill: colorOf(fill?.bgColor) ?? colorOf(fill?.fgColor),
    font: {
      ...(font?.bold !== undefined && { bold: font.bold }),
      ...(font?.italic !== undefined && { italic: font.italic }),
      ...(color !== null && { color }),
    },
    borders: Object.fromEntries(borders) as ConditionalState["style"]["borders"],
  };
}

const BOUND_TYPES: Readonly<Record<string, string>> = {
  min: "LowestValue",
  max: "HighestValue",
  num: "Number",
  percent: "Percent",
  percentile: "Percentile",
  formula: "Formula",
};

function dataBarOf({ cfvo = [], color, gradient, showValue }: FileRule) {
  const bar = newDataBar();
  const [lower, upper] = cfvo.map(({ type, value }) => ({
    type: BOUND_TYPES[type] ?? "Automatic",
    ...(value !== undefined && { formula: String(value) }),
  }));
  const { positive } = bar;
  return {
    ...bar,
    showDataBarOnly: showValue === false,
    lowerBound: lower ?? bar.lowerBound,
    upperBound: upper ?? bar.upperBound,
    positive: {
      ...positive,
      fillColor: colorOf(color) ?? positive.fillColor,
      gradientFill: gradient ?? true,
    },
  };
}

function openConditionalFormats(source: Worksheet): ConditionalState[] {
  type Formats = readonly { readonly ref: string; readonly rules: readonly FileRule[] }[];
  const formats = (source as Worksheet & { conditionalFormattings: Formats })
    .conditionalFormattings;
  return formats
    .flatMap(({ ref, rules }) => rules.map((rule) => ({ ref, rule })))
    .sort((a, b) => a.rule.priority - b.rule.priority)
    .map(({ ref, rule }, index) => {
      if (rule.type !== "expression" && rule.type !== "dataBar") {
        throw notImplemented(`opening a conditional format of type ${rule.type}`);
      }
      return {
        id: `{CF-file-${index + 1}}`,
        type: rule.type === "dataBar" ? "DataBar" : "Custom",
        areas: ref.split(/\s+/).map(parseArea),
        stopIfTrue: rule.stopIfTrue ?? false,
        formula: typeof rule.formulae?.[0] === "string" ? rule.formulae[0] : "",
        style: styleOf(rule),
        dataBar: dataBarOf(rule),
      };
    });
}

/** Validations and conditional formats as exceljs read them. */
export function openRules(source: Worksheet, sheet: SheetState): void {
  sheet.validations = openValidations(source);
  sheet.conditionalFormats = openConditionalFormats(source);
}
