import { invalidArgument } from "../protocol/host-error";
import { HostObject } from "../protocol/host-object";
import { checkColor } from "../model/format-properties";
import { isFormula } from "../model/formula-syntax";
import type { DataBarState } from "../model/rule-states";

const BOUNDS = new Set(
  "Invalid Automatic LowestValue HighestValue Number Percent Formula Percentile".split(" ")
);

function flag(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument("data bar");
  return value;
}

function word(value: unknown, ...words: readonly string[]): string {
  if (typeof value !== "string" || !words.includes(value)) throw invalidArgument(String(value));
  return value;
}

/** A bound is set as a whole: its type and, where that needs one, a formula. */
function bound(value: unknown): DataBarState["lowerBound"] {
  if (typeof value !== "object" || value === null || !("type" in value)) {
    throw invalidArgument("data bar bound");
  }
  const { type } = value;
  const formula = "formula" in value ? value.formula : undefined;
  if (typeof type !== "string" || !BOUNDS.has(type)) throw invalidArgument(String(type));
  if (formula === undefined || formula === null) return { type };
  if (typeof formula !== "string" && typeof formula !== "number") throw invalidArgument("bound");
  const text = String(formula);
  if (!isFormula(text.replace(/^=/, ""))) throw invalidArgument(text);
  return { type, formula: text };
}

class PositiveFormatObject extends HostObject {
  constructor(private readonly format: DataBarState["positive"]) {
    super();
  }

  get FillColor(): string {
    return this.format.fillColor;
  }
  set FillColor(value: unknown) {
    this.format.fillColor = checkColor(value);
  }
  get GradientFill(): boolean {
    return this.format.gradientFill;
  }
  set GradientFill(value: unknown) {
    this.format.gradientFill = flag(value);
  }
  get BorderColor(): string {
    return this.format.borderColor;
  }
  set BorderColor(value: unknown) {
    this.format.borderColor = value === "" ? "" : checkColor(value);
  }
}

class NegativeFormatObject extends HostObject {
  constructor(private readonly format: DataBarState["negative"]) {
    super();
  }

  get FillColor(): string {
    return this.format.fillColor;
  }
  set FillColor(value: unknown) {
    this.format.fillColor = checkColor(value);
  }
  get BorderColor(): string {
    return this.format.borderColor;
  }
  set BorderColor(value: unknown) {
    this.format.borderColor = value === "" ? "" : checkColor(value);
  }
  get MatchPositiveFillColor(): boolean {
    return this.format.matchPositiveFillColor;
  }
  set MatchPositiveFillColor(value: unknown) {
    this.format.matchPositiveFillColor = flag(value);
  }
  get MatchPositiveBorderColor(): boolean {
    return this.format.matchPositiveBorderColor;
  }
  set MatchPositiveBorderColor(value: unknown) {
    this.format.matchPositiveBorderColor = flag(value);
  }
}

/** Bars in cells, as long as their values. */
export class DataBarObject extends HostObject {
  constructor(private readonly bar: DataBarState) {
    super();
  }

  get ShowDataBarOnly(): boolean {
    return this.bar.showDataBarOnly;
  }
  set ShowDataBarOnly(value: unknown) {
    this.bar.showDataBarOnly = flag(value);
  }
  get BarDirection(): string {
    return this.bar.barDirection;
  }
  set BarDirection(value: unknown) {
    this.bar.barDirection = word(value, "Context", "LeftToRight", "RightToLeft");
  }
  get AxisFormat(): string {
    return this.bar.axisFormat;
  }
  set AxisFormat(value: unknown) {
    this.bar.axisFormat = word(value, "Automatic", "None", "CellMidPoint");
  }
  get AxisColor(): string {
    return this.bar.axisColor;
  }
  set AxisColor(value: unknown) {
    this.bar.axisColor = value === "" ? "" : checkColor(value);
  }
  get LowerBoundRule(): DataBarState["lowerBound"] {
    return this.bar.lowerBound;
  }
  set LowerBoundRule(value: unknown) {
    this.bar.lowerBound = bound(value);
  }
  get UpperBoundRule(): DataBarState["upperBound"] {
    return this.bar.upperBound;
  }
  set UpperBoundRule(value: unknown) {
    this.bar.upperBound = bound(value);
  }
  get PositiveFormat(): HostObject {
    return new PositiveFormatObject(this.bar.positive);
  }
  get NegativeFormat(): HostObject {
    return new NegativeFormatObject(this.bar.negative);
  }
}
