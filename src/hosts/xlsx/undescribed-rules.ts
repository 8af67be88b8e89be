import type { LostKind } from "../../sheets/model/lost-part";
import { describedList, validationsOf } from "./described-lists";
import { describedRules, newerId, newerRules } from "./described-rules";
import type { SheetSource, WorkbookSources } from "./described-sources";
import { undescribedConditions } from "./undescribed-looks";
import { isTrue } from "./xml-tree";
import type { XmlElement } from "./xml-tree";

function isList({ attributes }: XmlElement): boolean {
  return attributes["type"] === "list";
}

/** A rule of another kind, or what a list says besides its choices and its error. */
function hasOddInput(rule: XmlElement): boolean {
  const { type = "none", prompt, promptTitle, errorStyle = "stop" } = rule.attributes;
  const warns = isTrue(rule.attributes["showErrorMessage"]) && errorStyle !== "stop";
  // The attribute hides the arrow, whatever its name says.
  const hasNoArrow = isTrue(rule.attributes["showDropDown"]);
  const isOtherKind = !["none", "list"].includes(type);
  return Boolean(isOtherKind || prompt || promptTitle || (isList(rule) && (warns || hasNoArrow)));
}

/** Such a rule ends the search for a cell, which matters when there are others. */
function stopsOthers(rule: XmlElement, rules: readonly unknown[]): boolean {
  return isTrue(rule.attributes["stopIfTrue"]) && rules.length > 1;
}

function hasOddConditions(
  { worksheet, names }: SheetSource,
  { styles, styleSheet }: WorkbookSources
): boolean {
  const odd = undescribedConditions(styleSheet);
  const rules = describedRules(worksheet, names, styles);
  const halves = new Set(rules.map(({ rule }) => newerId(rule)));
  const standsAlone = (rule: XmlElement) => !halves.has(rule.attributes["id"] ?? "");
  return (
    newerRules(worksheet).some(standsAlone) ||
    rules.some(
      ({ rule, formats }) =>
        formats.length === 0 ||
        odd.has(Number(rule.attributes["dxfId"])) ||
        stopsOthers(rule, rules)
    )
  );
}

/** What conditional formats and rules for entries say that their descriptions do not. */
export function undescribedRules(sheet: SheetSource, workbook: WorkbookSources): LostKind[] {
  const scope = { sheet: sheet.name, names: sheet.names };
  const validations = validationsOf(sheet.worksheet);
  const losesList = validations.some(
    (rule) => isList(rule) && describedList(rule, scope).length === 0
  );
  return [
    ...(losesList ? (["drop-downs"] as const) : []),
    ...(validations.some(hasOddInput) ? (["input-rules"] as const) : []),
    ...(hasOddConditions(sheet, workbook) ? (["conditional-formats"] as const) : []),
  ];
}
