import { sheetPrefix } from "../../sheets/model/formula-text";
import { moveFormula } from "../../sheets/model/move-formula";
import type { ListValidation } from "../../sheets/model/sheet-description";
import { parseRange } from "../cells/parse-range";
import type { NamedReferences } from "./defined-names";
import { moveBetween, ruleAreas, ruleFormula } from "./rule-elements";
import { selfContained } from "./self-contained-formula";
import { descendantsOf, isTrue } from "./xml-tree";
import type { XmlElement } from "./xml-tree";

/** The sheet that the lists stand in, and the names that they may use. */
export type ListScope = { readonly sheet: string; readonly names: NamedReferences };

/** A range gets its sheet; any other formula stays as it is. `null` for one that cannot be kept. */
function listSource(rule: XmlElement, { sheet, names }: ListScope): string | null {
  const formula = selfContained(ruleFormula(rule, "formula1"), names);
  if (!formula) return null;
  return parseRange(formula) ? `${sheetPrefix(sheet)}${formula}` : formula;
}

/** A drop-down, once for each of its areas; none for rules of other kinds. */
export function describedList(rule: XmlElement, scope: ListScope): ListValidation[] {
  const { type, showErrorMessage, errorStyle = "stop", errorTitle, error } = rule.attributes;
  const source = type === "list" ? listSource(rule, scope) : null;
  const ranges = ruleAreas(rule);
  const [first] = ranges;
  if (source === null || !first) return [];
  return ranges.map((range) => ({
    range,
    source: moveFormula(source, moveBetween(first, range)),
    strict: isTrue(showErrorMessage) && errorStyle === "stop",
    ...(errorTitle && { errorTitle }),
    ...(error && { error }),
  }));
}

/** What may be entered in cells; Excel keeps lists of another sheet in an extension. */
export function validationsOf(worksheet: XmlElement): XmlElement[] {
  return descendantsOf(worksheet, "dataValidation");
}

export function describedLists(worksheet: XmlElement, scope: ListScope): ListValidation[] {
  return validationsOf(worksheet).flatMap((rule) => describedList(rule, scope));
}
