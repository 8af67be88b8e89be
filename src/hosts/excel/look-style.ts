import type { Border, CellStyle } from "../../sheets/model/cell-style";
import { hexColor } from "./cell-look";
import type { CellLook, Line } from "./cell-look";

const HORIZONTAL = { Left: "left", Center: "center", Right: "right", Justify: "justify" } as const;
const VERTICAL = { Top: "top", Center: "middle", Bottom: "bottom" } as const;
const DRAWN: Readonly<Record<string, Border["style"]>> = {
  "Continuous Thin": "thin",
  "Continuous Hairline": "hair",
  "Continuous Medium": "medium",
  "Continuous Thick": "thick",
  "Dash Thin": "dashed",
  "Dot Thin": "dotted",
  "Double Thick": "double",
};

/** `#1F4E78` → `1F4E78`. */
function plainColor(color: string): string {
  return hexColor(color).replace(/^#+/, "");
}

/** Kinds of lines that no sheet of ours has are drawn thin. */
function borderOf(line: Line | undefined): Border | undefined {
  if (!line) return undefined;
  const [style = "", weight = "", color = "#000000"] = line.split(" ");
  return { style: DRAWN[`${style} ${weight}`] ?? "thin", color: plainColor(color) };
}

function bordersOf({ top, right, bottom, left }: Partial<CellLook>): CellStyle["borders"] {
  const sides = { top, right, bottom, left };
  const drawn = Object.entries(sides).flatMap(([side, line]) => {
    const border = borderOf(line);
    return border ? [[side, border] as const] : [];
  });
  return drawn.length === 0 ? undefined : Object.fromEntries(drawn);
}

function fontOf(look: Partial<CellLook>): NonNullable<CellStyle["font"]> {
  const { fontName, fontSize, bold, italic, underline = "None", strikethrough, color } = look;
  return {
    ...(fontName !== undefined && { name: fontName }),
    ...(fontSize !== undefined && { size: fontSize }),
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(underline !== "None" && { underline: true }),
    ...(strikethrough && { strike: true }),
    ...(color !== undefined && color !== "#000000" && { color: plainColor(color) }),
  };
}

/** The style that a look is of, as a description words it. */
export function styleOfLook(look: Partial<CellLook>): CellStyle {
  const borders = bordersOf(look);
  const horizontal = HORIZONTAL[look.horizontal as keyof typeof HORIZONTAL];
  const vertical = VERTICAL[look.vertical as keyof typeof VERTICAL];
  return {
    font: fontOf(look),
    ...(look.fill && { fill: plainColor(look.fill) }),
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(look.wrap && { wrap: true }),
    ...(look.indent && { indent: look.indent }),
    ...(borders && { borders }),
  };
}
