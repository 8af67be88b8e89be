import type { Area } from "./area";

/** A validation's rule as the API words it: one key naming the type, e.g. `{ list: {...} }`. */
export type ValidationRule = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export type ValidationAlert = {
  readonly showAlert: boolean;
  readonly style: string;
  readonly title: string;
  readonly message: string;
};

export type ValidationPrompt = {
  readonly showPrompt: boolean;
  readonly title: string;
  readonly message: string;
};

export type ValidationState = {
  readonly areas: readonly Area[];
  readonly rule: ValidationRule | null;
  readonly alert: ValidationAlert | null;
  readonly prompt: ValidationPrompt | null;
  readonly ignoreBlanks: boolean;
};

export type ConditionalBorder = { style: string; color: string };

export type ConditionalStyle = {
  fill: string | null;
  font: {
    bold?: boolean;
    italic?: boolean;
    underline?: string;
    strikethrough?: boolean;
    color?: string;
  };
  borders: {
    top?: ConditionalBorder;
    bottom?: ConditionalBorder;
    left?: ConditionalBorder;
    right?: ConditionalBorder;
  };
};

export type DataBarState = {
  showDataBarOnly: boolean;
  barDirection: string;
  axisFormat: string;
  axisColor: string;
  lowerBound: { type: string; formula?: string };
  upperBound: { type: string; formula?: string };
  positive: { fillColor: string; gradientFill: boolean; borderColor: string };
  negative: {
    fillColor: string;
    borderColor: string;
    matchPositiveFillColor: boolean;
    matchPositiveBorderColor: boolean;
  };
};

/** A conditional format; its place in the sheet's list is its priority, 0 the first. */
export type ConditionalState = {
  readonly id: string;
  readonly type: "Custom" | "DataBar";
  areas: readonly Area[];
  stopIfTrue: boolean;
  /** Without `=`, for the first cell of the first area. */
  formula: string;
  style: ConditionalStyle;
  dataBar: DataBarState;
};

export function newDataBar(): DataBarState {
  return {
    showDataBarOnly: false,
    barDirection: "Context",
    axisFormat: "Automatic",
    axisColor: "#000000",
    lowerBound: { type: "Automatic" },
    upperBound: { type: "Automatic" },
    positive: { fillColor: "#638EC6", gradientFill: true, borderColor: "" },
    negative: {
      fillColor: "#FF0000",
      borderColor: "",
      matchPositiveFillColor: false,
      matchPositiveBorderColor: false,
    },
  };
}
