import { DEFAULT_FONT } from "../../sheets/layout/row-metrics";
import type { Border, CellStyle } from "../../sheets/model/cell-style";
import { BUILT_IN_NUMBER_FORMATS } from "./built-in-number-formats";
import { colorReader } from "./theme-colors";
import type { ColorReader } from "./theme-colors";
import { childOf, childrenOf, isTrue } from "./xml-tree";
import type { XmlElement } from "./xml-tree";

/** The look of cells and of conditional formats, by their numbers in the style sheet. */
export type DescribedStyles = {
  readonly color: ColorReader;
  readonly cell: (index: number) => CellStyle;
  readonly conditional: (index: number) => Pick<CellStyle, "font" | "fill" | "borders">;
};

/** Lines that a `Border` has no words for become those most like them. */
const LINES: Readonly<Record<string, Border["style"]>> = {
  thin: "thin",
  hair: "hair",
  medium: "medium",
  thick: "thick",
  dashed: "dashed",
  dotted: "dotted",
  double: "double",
  dashDot: "dashed",
  dashDotDot: "dashed",
  mediumDashed: "medium",
  mediumDashDot: "medium",
  mediumDashDotDot: "medium",
  slantDashDot: "medium",
};
const SIDES = ["top", "right", "bottom", "left"] as const;
const HORIZONTAL = ["left", "center", "right", "justify"] as const;
const VERTICAL = { top: "top", center: "middle", bottom: "bottom" } as const;
const AUTOMATIC = "000000";
/** Place in the theme of the colour that texts have when none is chosen. */
const TEXT_PLACE = "1";

const UNMARKED = ["0", "false", "none"];

/** Of optional parts those that are there: a described style has no empty ones. */
function filled<T extends object>(parts: T): T | undefined {
  return Object.keys(parts).length > 0 ? parts : undefined;
}

function textColor(font: XmlElement | undefined, color: ColorReader): string | undefined {
  const chosen = childOf(font, "color");
  const { theme, tint = "0" } = chosen?.attributes ?? {};
  return theme === TEXT_PLACE && Number(tint) === 0 ? undefined : color(chosen);
}

function fontOf(font: XmlElement | undefined, color: ColorReader): CellStyle["font"] {
  const value = (name: string) => childOf(font, name)?.attributes["val"];
  const says = (name: string) => {
    const mark = childOf(font, name);
    return mark !== undefined && !UNMARKED.includes(mark.attributes["val"] ?? "1");
  };
  const name = value("name");
  const size = Number(value("sz") ?? DEFAULT_FONT.size);
  const shade = textColor(font, color);
  return filled({
    ...(name !== undefined && name !== DEFAULT_FONT.name && { name }),
    ...(size !== DEFAULT_FONT.size && { size }),
    ...(says("b") && { bold: true }),
    ...(says("i") && { italic: true }),
    ...(says("u") && { underline: true }),
    ...(says("strike") && { strike: true }),
    ...(shade !== undefined && { color: shade }),
  });
}

function bordersOf(borders: XmlElement | undefined, color: ColorReader): CellStyle["borders"] {
  const lines = SIDES.flatMap((side) => {
    const drawn = childOf(borders, side);
    const style = LINES[drawn?.attributes["style"] ?? ""];
    return style ? [[side, { style, color: color(childOf(drawn, "color")) ?? AUTOMATIC }]] : [];
  });
  return filled(Object.fromEntries(lines) as NonNullable<CellStyle["borders"]>);
}

function alignmentOf(alignment: XmlElement | undefined): CellStyle {
  const given = alignment?.attributes ?? {};
  const horizontal = HORIZONTAL.find((place) => place === given["horizontal"]);
  const vertical = VERTICAL[given["vertical"] as keyof typeof VERTICAL];
  const indent = Number(given["indent"] ?? 0);
  return {
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(isTrue(given["wrapText"]) && { wrap: true }),
    ...(indent > 0 && { indent }),
  };
}

function solidFill(
  fill: XmlElement | undefined,
  part: "fgColor" | "bgColor",
  color: ColorReader
): string | undefined {
  const pattern = childOf(fill, "patternFill");
  // A condition's pattern is solid unless it says otherwise.
  const kind = pattern?.attributes["patternType"] ?? (part === "bgColor" ? "solid" : "none");
  return kind === "solid" ? color(childOf(pattern, part)) : undefined;
}

function withoutEmpty(
  style: CellStyle,
  font: CellStyle["font"],
  fill: string | undefined,
  borders: CellStyle["borders"]
): CellStyle {
  return {
    ...style,
    ...(font && { font }),
    ...(fill !== undefined && { fill }),
    ...(borders && { borders }),
  };
}

function numberFormats(sheet: XmlElement | undefined): (id: number) => string | undefined {
  const own = childrenOf(childOf(sheet, "numFmts"), "numFmt").map(
    ({ attributes }) => [Number(attributes["numFmtId"]), attributes["formatCode"] ?? ""] as const
  );
  const byId = new Map(own);
  return (id) => byId.get(id) ?? BUILT_IN_NUMBER_FORMATS[id];
}

/** Reads a style sheet; what is as in `DEFAULT_FONT`, which every new workbook has, is not named. */
export function describedStyles(
  sheet: XmlElement | undefined,
  theme: XmlElement | undefined
): DescribedStyles {
  const color = colorReader(theme, sheet);
  const list = (name: string) => childOf(sheet, name)?.children ?? [];
  const [fonts, fills, borders] = [list("fonts"), list("fills"), list("borders")];
  const formatOf = numberFormats(sheet);
  const cells = list("cellXfs").map(({ attributes, children }): CellStyle => {
    const part = (from: readonly XmlElement[], id: string) => from[Number(attributes[id] ?? 0)];
    const numberFormat = formatOf(Number(attributes["numFmtId"] ?? 0));
    return withoutEmpty(
      {
        ...alignmentOf(children.find(({ name }) => name === "alignment")),
        ...(numberFormat !== undefined && { numberFormat }),
      },
      fontOf(part(fonts, "fontId"), color),
      solidFill(part(fills, "fillId"), "fgColor", color),
      bordersOf(part(borders, "borderId"), color)
    );
  });
  const conditional = list("dxfs").map((style) =>
    withoutEmpty(
      {},
      fontOf(childOf(style, "font"), color),
      solidFill(childOf(style, "fill"), "bgColor", color),
      bordersOf(childOf(style, "border"), color)
    )
  );
  return {
    color,
    cell: (index) => cells[index] ?? {},
    conditional: (index) => conditional[index] ?? {},
  };
}
