import { childOf, childrenOf } from "./xml-tree";
import type { XmlElement } from "./xml-tree";

const LINES = ["none", "thin", "hair", "medium", "thick", "dashed", "dotted", "double"];
const SIDES = ["top", "right", "bottom", "left"];
const FONT_MARKS = ["outline", "shadow", "vertAlign"];
const UNDERLINES = ["none", "single"];
const PLACES: Readonly<Record<string, readonly string[]>> = {
  horizontal: ["general", "left", "center", "right", "justify"],
  vertical: ["top", "center", "bottom"],
};
/** What turns, shrinks or spreads the words of a cell; all of them are usually 0. */
const TURNS = ["textRotation", "shrinkToFit", "justifyLastLine"];

function isOn(value: string | undefined): boolean {
  return value !== undefined && !["0", "false", "baseline"].includes(value);
}

function hasOddFont(font: XmlElement | undefined): boolean {
  const underline = childOf(font, "u")?.attributes["val"] ?? "single";
  const isMarked = FONT_MARKS.some((name) => {
    const mark = childOf(font, name);
    return mark !== undefined && isOn(mark.attributes["val"] ?? "1");
  });
  return isMarked || !UNDERLINES.includes(underline);
}

/** The pattern of a condition is solid unless it says otherwise. */
function hasOddFill(fill: XmlElement | undefined): boolean {
  const kind = childOf(fill, "patternFill")?.attributes["patternType"] ?? "solid";
  return childOf(fill, "gradientFill") !== undefined || !["none", "solid"].includes(kind);
}

function hasOddLines(borders: XmlElement | undefined): boolean {
  return (borders?.children ?? []).some(({ name, attributes: { style = "none" } }) =>
    SIDES.includes(name) ? !LINES.includes(style) : name !== "color" && style !== "none"
  );
}

function hasOddAlignment(alignment: XmlElement | undefined): boolean {
  const given = alignment?.attributes ?? {};
  const isElsewhere = Object.entries(PLACES).some(
    ([name, places]) => given[name] !== undefined && !places.includes(given[name])
  );
  return isElsewhere || TURNS.some((name) => isOn(given[name]));
}

/** Numbers of the cell formats that have more to them than a `CellStyle` can say. */
export function undescribedFormats(styles: XmlElement | undefined): ReadonlySet<number> {
  const list = (name: string) => childOf(styles, name)?.children ?? [];
  const odd = (name: string, isOdd: (part: XmlElement) => boolean) => {
    const parts = list(name).map(isOdd);
    return (index = "0") => parts[Number(index)] === true;
  };
  const hasFont = odd("fonts", hasOddFont);
  const hasFill = odd("fills", hasOddFill);
  const hasLines = odd("borders", hasOddLines);
  const numbers = childrenOf(childOf(styles, "cellXfs"), "xf").flatMap((format, index) => {
    const { fontId, fillId, borderId } = format.attributes;
    const isOdd =
      hasFont(fontId) ||
      hasFill(fillId) ||
      hasLines(borderId) ||
      hasOddAlignment(childOf(format, "alignment"));
    return isOdd ? [index] : [];
  });
  return new Set(numbers);
}

/** Numbers of the looks of conditions that a described one cannot have in full. */
export function undescribedConditions(styles: XmlElement | undefined): ReadonlySet<number> {
  const numbers = childrenOf(childOf(styles, "dxfs"), "dxf").flatMap((look, index) => {
    const isOdd =
      childOf(look, "numFmt") !== undefined ||
      hasOddFont(childOf(look, "font")) ||
      hasOddFill(childOf(look, "fill")) ||
      hasOddLines(childOf(look, "border"));
    return isOdd ? [index] : [];
  });
  return new Set(numbers);
}
