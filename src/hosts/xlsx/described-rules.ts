import { moveFormula } from "../../sheets/model/move-formula";
import type {
  CellRange,
  ConditionalFormat,
  ListValidation,
} from "../../sheets/model/sheet-description";
import { sheetPrefix } from "../../sheets/model/formula-text";
import type { DescribedStyles } from "./described-styles";
import { parseRange } from "../cells/parse-range";
import { childOf, childrenOf, descendantsOf, isTrue } from "./xml-tree";
import type { XmlElement } from "./xml-tree";

function rangesOf(reference: string): CellRange[] {
  return reference
    .trim()
    .split(/\s+/)
    .map(parseRange)
    .filter((range) => range !== null);
}

/** The cells and the formula of a rule, which newer parts of a file keep as elements. */
function areas(rule: XmlElement): CellRange[] {
  return rangesOf(rule.attributes["sqref"] ?? childOf(rule, "sqref")?.text ?? "");
}

function formulaOf(rule: XmlElement, name: string): string {
  const formula = childOf(rule, name);
  return (childOf(formula, "f") ?? formula)?.text ?? "";
}

/** The range that the choices stand in, with its sheet; `null` for choices written inline or named. */
function listSource(formula: string, sheet: string): string | null {
  const area = formula.slice(formula.lastIndexOf("!") + 1);
  if (parseRange(area) === null) return null;
  return area === formula ? `${sheetPrefix(sheet)}${formula}` : formula;
}

function describedList(rule: XmlElement, sheet: string): ListValidation[] {
  const { type, showErrorMessage, errorStyle = "stop", errorTitle, error } = rule.attributes;
  const source = type === "list" ? listSource(formulaOf(rule, "formula1"), sheet) : null;
  if (source === null) return [];
  return areas(rule).map((range) => ({
    range,
    source,
    strict: isTrue(showErrorMessage) && errorStyle === "stop",
    ...(errorTitle && { errorTitle }),
    ...(error && { error }),
  }));
}

/** Drop-downs whose choices stand in a range; Excel keeps those of another sheet in an extension. */
export function describedLists(worksheet: XmlElement, sheet: string): ListValidation[] {
  return descendantsOf(worksheet, "dataValidation").flatMap((rule) => describedList(rule, sheet));
}

type Ranked = { readonly priority: number; readonly format: ConditionalFormat };

function expressions(
  rule: XmlElement,
  ranges: readonly CellRange[],
  styles: DescribedStyles
): ConditionalFormat[] {
  const formula = formulaOf(rule, "formula");
  const [first] = ranges;
  if (!first || formula === "") return [];
  const style = styles.conditional(Number(rule.attributes["dxfId"]));
  return ranges.map((range) => {
    const move = {
      rows: range.from.row - first.from.row,
      columns: range.from.column - first.from.column,
    };
    return { kind: "expression", range, formula: moveFormula(formula, move), style };
  });
}

/** Colours of data bars by the id that ties them to their rule in the older part of the file. */
function barColors(worksheet: XmlElement): ReadonlyMap<string, string> {
  const rules = childrenOf(childOf(worksheet, "extLst"), "ext").flatMap((extension) =>
    descendantsOf(extension, "cfRule")
  );
  return new Map(
    rules.map((rule) => {
      const color = childOf(childOf(rule, "dataBar"), "fillColor")?.attributes["rgb"] ?? "";
      return [rule.attributes["id"] ?? "", color];
    })
  );
}

function dataBars(
  rule: XmlElement,
  ranges: readonly CellRange[],
  colors: ReadonlyMap<string, string>
): ConditionalFormat[] {
  const id = descendantsOf(rule, "id")[0]?.text ?? "";
  const own = childOf(childOf(rule, "dataBar"), "color")?.attributes["rgb"];
  const color = (colors.get(id) || own)?.slice(-6);
  return color ? ranges.map((range) => ({ kind: "data-bar", range, color })) : [];
}

/** Expressions and data bars, the one with the highest priority first; other kinds are left out. */
export function describedConditionalFormats(
  worksheet: XmlElement,
  styles: DescribedStyles
): ConditionalFormat[] {
  const colors = barColors(worksheet);
  const ranked = childrenOf(worksheet, "conditionalFormatting").flatMap((group) =>
    childrenOf(group, "cfRule").flatMap((rule): Ranked[] => {
      const { type, priority } = rule.attributes;
      const formats =
        type === "expression"
          ? expressions(rule, areas(group), styles)
          : type === "dataBar"
            ? dataBars(rule, areas(group), colors)
            : [];
      return formats.map((format) => ({ priority: Number(priority), format }));
    })
  );
  return ranked.sort((one, other) => one.priority - other.priority).map(({ format }) => format);
}
