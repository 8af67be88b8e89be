import type { CellRange } from "../../sheets/model/cell-range";
import type { ListValidation } from "../../sheets/model/sheet-description";
import { rangeReference } from "../cells/range-reference";
import { operation } from "./operation";
import type { Operation } from "./operation";
import type { Pending } from "./pending";
import { positionsOf } from "./range-text";

/** The rule of cells that all have the same one, or none. */
export type RuleImage = {
  readonly rule: Excel.DataValidationRule | null;
  readonly ignoreBlanks: boolean;
  readonly errorAlert: Excel.DataValidationErrorAlert | null;
  readonly prompt: Excel.DataValidationPrompt | null;
};

/** A range and its rule; `null` when its cells have different ones and stand for themselves. */
export type ListImage = { readonly range: CellRange; readonly image: RuleImage | null };

const INLINE = /^"((?:[^"]|"")*)"$/;
const NO_RULE: RuleImage = { rule: null, ignoreBlanks: true, errorAlert: null, prompt: null };

/** A text for a formula is the choices themselves, which Excel's list wants without its marks. */
function listSource(source: string): string {
  const [, choices] = INLINE.exec(source) ?? [];
  return choices === undefined ? `=${source}` : choices.replaceAll('""', '"');
}

export function describedRule({ source, strict, errorTitle, error }: ListValidation): RuleImage {
  return {
    rule: { list: { inCellDropDown: true, source: listSource(source) } },
    ignoreBlanks: true,
    errorAlert: {
      showAlert: strict,
      style: Excel.DataValidationAlertStyle.stop,
      title: errorTitle ?? "",
      message: error ?? "",
    },
    prompt: null,
  };
}

/** Excel's own words, shown unless an alert says otherwise. */
function isStandardAlert({ showAlert, style, title, message }: Excel.DataValidationErrorAlert) {
  return showAlert && style === "Stop" && !title && !message;
}

function imageOf(validation: Excel.DataValidation): RuleImage | null {
  if (validation.type === "None") return NO_RULE;
  if (validation.type === "Inconsistent" || validation.type === "MixedCriteria") return null;
  const { rule, ignoreBlanks, errorAlert, prompt } = validation;
  return {
    rule,
    ignoreBlanks,
    errorAlert: isStandardAlert(errorAlert) ? null : errorAlert,
    prompt: prompt.title || prompt.message ? prompt : null,
  };
}

function requestRule(sheet: Excel.Worksheet, range: CellRange): Pending<ListImage> {
  const validation = sheet.getRange(rangeReference(range)).dataValidation;
  validation.load(["type", "rule", "ignoreBlanks", "errorAlert", "prompt"]);
  return () => ({ range, image: imageOf(validation) });
}

/** Asks for the rules of ranges; of a range with several, `requestCellRules` asks again. */
export function requestRules(
  sheet: Excel.Worksheet,
  ranges: readonly CellRange[]
): Pending<ListImage[]> {
  const rules = ranges.map((range) => requestRule(sheet, range));
  return () => rules.map((rule) => rule());
}

/** Asks for the rules of a range whose cells differ, cell by cell. */
export function requestCellRules(sheet: Excel.Worksheet, mixed: CellRange): Pending<ListImage[]> {
  const cells = Array.from(positionsOf(mixed), (at) => ({ from: at, to: at }));
  return requestRules(sheet, cells);
}

function sameAlert(
  one: Excel.DataValidationErrorAlert | null,
  other: Excel.DataValidationErrorAlert | null
): boolean {
  return (
    (one?.showAlert ?? true) === (other?.showAlert ?? true) &&
    (one?.title ?? "") === (other?.title ?? "") &&
    (one?.message ?? "") === (other?.message ?? "")
  );
}

/** Whether cells already have the list with that source and alert. */
export function hasRule(current: RuleImage | null, wanted: RuleImage): boolean {
  const source = current?.rule?.list?.source;
  return (
    typeof source === "string" &&
    source === wanted.rule?.list?.source &&
    sameAlert(current?.errorAlert ?? null, wanted.errorAlert)
  );
}

/** Clear, then rule, then messages: Excel refuses a rule over cells some of which have a prompt. */
function performRule(sheet: Excel.Worksheet, range: CellRange, image: RuleImage): void {
  const validation = sheet.getRange(rangeReference(range)).dataValidation;
  validation.clear();
  if (!image.rule) return;
  validation.rule = image.rule;
  validation.ignoreBlanks = image.ignoreBlanks;
  if (image.errorAlert) validation.errorAlert = image.errorAlert;
  if (image.prompt) validation.prompt = image.prompt;
}

export function ruleOperation(sheet: string, range: CellRange, image: RuleImage): Operation {
  return operation(sheet, (target) => performRule(target, range, image), 4);
}

/** Puts back what the cells had; a range whose cells were not told apart is left alone. */
export function ruleRestorations(sheet: string, images: readonly ListImage[]): Operation[] {
  return images.flatMap(({ range, image }) => (image ? [ruleOperation(sheet, range, image)] : []));
}

/** Takes every rule from the range. */
export function clearRule(sheet: string, range: CellRange): Operation {
  return ruleOperation(sheet, range, NO_RULE);
}
