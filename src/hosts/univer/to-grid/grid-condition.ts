import type { IConditionFormattingRule } from "@univerjs/sheets-conditional-formatting";
import { CFRuleType, CFSubRuleType, CFValueType } from "@univerjs/sheets-conditional-formatting";
import type { ConditionalFormat } from "../../../sheets/model/sheet-description";
import { gridRange } from "./grid-range";
import { gridStyle } from "./grid-style";

type Rule = IConditionFormattingRule["rule"];

function rule(format: ConditionalFormat): Rule {
  if (format.kind === "expression") {
    return {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: `=${format.formula}`,
      style: gridStyle(format.style),
    };
  }
  return {
    type: CFRuleType.dataBar,
    isShowValue: true,
    config: {
      min: { type: CFValueType.num, value: 0 },
      max: { type: CFValueType.num, value: 1 },
      isGradient: false,
      positiveColor: `#${format.color}`,
      nativeColor: `#${format.color}`,
    },
  };
}

/** A conditional format; bars show 0 to 1. */
export function gridCondition(format: ConditionalFormat, cfId: string): IConditionFormattingRule {
  return { cfId, ranges: [gridRange(format.range)], stopIfTrue: false, rule: rule(format) };
}
