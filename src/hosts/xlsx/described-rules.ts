import { moveFormula } from "../../sheets/model/move-formula";
import type { CellRange } from "../../sheets/model/cell-range";
import type { ConditionalFormat } from "../../sheets/model/sheet-description";
import { conditionFormula } from "./condition-formula";
import type { NamedReferences } from "./defined-names";
import type { DescribedStyles } from "./described-styles";
import { moveBetween, ruleAreas } from "./rule-elements";
import { selfContained } from "./self-contained-formula";
import { childOf, childrenOf, descendantsOf } from "./xml-tree";
import type { XmlElement } from "./xml-tree";

/** A condition with its areas; `formats` is empty for one that cannot be described. */
export type DescribedRule = {
  readonly rule: XmlElement;
  readonly formats: readonly ConditionalFormat[];
};

/** Ours, which are all that a description has words for, show shares from 0 to 1. */
const BAR_BOUNDS = "num 0, num 1";

function expressions(
  rule: XmlElement,
  ranges: readonly CellRange[],
  names: NamedReferences,
  styles: DescribedStyles
): ConditionalFormat[] {
  const [first] = ranges;
  const condition = first && conditionFormula(rule, first.from);
  const formula = condition && selfContained(condition, names);
  if (!formula) return [];
  const style = styles.conditional(Number(rule.attributes["dxfId"]));
  return ranges.map((range) => ({
    kind: "expression",
    range,
    formula: moveFormula(formula, moveBetween(first, range)),
    style,
  }));
}

/** Rules of the newer part of a file: some add to a rule of the older part, some stand alone. */
export function newerRules(worksheet: XmlElement): XmlElement[] {
  return childrenOf(childOf(worksheet, "extLst"), "ext").flatMap((extension) =>
    descendantsOf(extension, "cfRule")
  );
}

/** The id that ties a rule to its other half in the newer part of the file; `""` for none. */
export function newerId(rule: XmlElement): string {
  return descendantsOf(rule, "id")[0]?.text ?? "";
}

function barColors(worksheet: XmlElement, { color }: DescribedStyles): Map<string, string> {
  return new Map(
    newerRules(worksheet).map((rule) => {
      const fill = color(childOf(childOf(rule, "dataBar"), "fillColor"));
      return [rule.attributes["id"] ?? "", fill ?? ""];
    })
  );
}

function dataBars(
  rule: XmlElement,
  ranges: readonly CellRange[],
  colors: ReadonlyMap<string, string>,
  styles: DescribedStyles
): ConditionalFormat[] {
  const bar = childOf(rule, "dataBar");
  const bounds = childrenOf(bar, "cfvo").map(({ attributes: { type, val } }) => `${type} ${val}`);
  const color = colors.get(newerId(rule)) || styles.color(childOf(bar, "color"));
  if (!color || bounds.join(", ") !== BAR_BOUNDS) return [];
  return ranges.map((range) => ({ kind: "data-bar", range, color }));
}

/** Every condition of the older part of a file, the one with the highest priority first. */
export function describedRules(
  worksheet: XmlElement,
  names: NamedReferences,
  styles: DescribedStyles
): DescribedRule[] {
  const colors = barColors(worksheet, styles);
  const rules = childrenOf(worksheet, "conditionalFormatting").flatMap((group) => {
    const ranges = ruleAreas(group);
    return childrenOf(group, "cfRule").map((rule) => ({
      rule,
      formats:
        rule.attributes["type"] === "dataBar"
          ? dataBars(rule, ranges, colors, styles)
          : expressions(rule, ranges, names, styles),
    }));
  });
  const priority = ({ rule }: DescribedRule) => Number(rule.attributes["priority"]);
  return rules.sort((one, other) => priority(one) - priority(other));
}

/** Formulas and data bars, the one with the highest priority first; other kinds are left out. */
export function describedConditionalFormats(
  worksheet: XmlElement,
  names: NamedReferences,
  styles: DescribedStyles
): ConditionalFormat[] {
  return describedRules(worksheet, names, styles).flatMap(({ formats }) => formats);
}
