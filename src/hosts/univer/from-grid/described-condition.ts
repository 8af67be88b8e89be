import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { CFRuleType, CFSubRuleType } from "@univerjs/sheets-conditional-formatting";
import type { CellRange } from "../../../sheets/model/cell-range";
import type { ConditionalFormat } from "../../../sheets/model/sheet-description";
import { describedRange } from "./described-range";
import { describedStyle, describedColor } from "./described-style";

type Size = Parameters<typeof describedRange>[1];

function inRange(
  { rule }: IConditionFormattingRule,
  range: CellRange
): ConditionalFormat | undefined {
  if (rule.type === CFRuleType.dataBar && "positiveColor" in rule.config) {
    const color = describedColor({ rgb: rule.config.positiveColor });
    return color === undefined ? undefined : { kind: "data-bar", range, color };
  }
  if (rule.type !== CFRuleType.highlightCell || rule.subType !== CFSubRuleType.formula) return;
  const { font, fill, borders } = describedStyle(rule.style);
  const style = { ...(font && { font }), ...(fill && { fill }), ...(borders && { borders }) };
  return { kind: "expression", range, formula: rule.value.replace(/^=/, ""), style };
}

/** The conditional formats of a rule: one for each block it has come to cover. */
export function describedConditions(
  rule: IConditionFormattingRule,
  size: Size
): ConditionalFormat[] {
  return rule.ranges.flatMap((range) => inRange(rule, describedRange(range, size)) ?? []);
}
