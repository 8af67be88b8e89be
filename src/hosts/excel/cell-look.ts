import { DEFAULT_FONT } from "../../sheets/layout/row-metrics";
import type { Border, CellStyle } from "../../sheets/model/cell-style";

/** A drawn line as `Continuous Thin #000000`; `""` for none. */
export type Line = string;

/**
 * Everything of a cell's format that we ever set, flat, so that two looks can be compared property
 * by property. What is not in here stays as the user has it.
 */
export type CellLook = {
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** `None`, `Single` or another one that Excel has. */
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly color: string;
  /** `""` for none. */
  readonly fill: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly top: Line;
  readonly right: Line;
  readonly bottom: Line;
  readonly left: Line;
};

/** A cell without a style of its own. */
export const PLAIN_LOOK: CellLook = {
  fontName: DEFAULT_FONT.name,
  fontSize: DEFAULT_FONT.size,
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  color: "#000000",
  fill: "",
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  indent: 0,
  top: "",
  right: "",
  bottom: "",
  left: "",
};

const HORIZONTAL = { left: "Left", center: "Center", right: "Right", justify: "Justify" } as const;
const VERTICAL = { top: "Top", middle: "Center", bottom: "Bottom" } as const;
/** Excel's words for the style and the weight of a line. */
const DRAWN: Readonly<Record<Border["style"], string>> = {
  thin: "Continuous Thin",
  hair: "Continuous Hairline",
  medium: "Continuous Medium",
  thick: "Continuous Thick",
  dashed: "Dash Thin",
  dotted: "Dot Thin",
  double: "Double Thick",
};

/** `1f4e78` → `#1F4E78`. */
export function hexColor(color: string): string {
  return `#${color.toUpperCase()}`;
}

function lineOf(border: Border | undefined): Line {
  return border ? `${DRAWN[border.style]} ${hexColor(border.color)}` : "";
}

/** A described style; what it leaves out is plain. */
export function lookOfStyle(style: CellStyle | undefined): CellLook {
  if (!style) return PLAIN_LOOK;
  const { font, fill, borders, horizontal, vertical, wrap, indent } = style;
  return {
    fontName: font?.name ?? PLAIN_LOOK.fontName,
    fontSize: font?.size ?? PLAIN_LOOK.fontSize,
    bold: font?.bold ?? false,
    italic: font?.italic ?? false,
    underline: font?.underline ? "Single" : PLAIN_LOOK.underline,
    strikethrough: font?.strike ?? false,
    color: font?.color ? hexColor(font.color) : PLAIN_LOOK.color,
    fill: fill ? hexColor(fill) : "",
    horizontal: horizontal ? HORIZONTAL[horizontal] : PLAIN_LOOK.horizontal,
    vertical: vertical ? VERTICAL[vertical] : PLAIN_LOOK.vertical,
    wrap: wrap ?? false,
    indent: indent ?? 0,
    top: lineOf(borders?.top),
    right: lineOf(borders?.right),
    bottom: lineOf(borders?.bottom),
    left: lineOf(borders?.left),
  };
}

/** The properties of `wanted` that `current` has otherwise; `null` when there are none. */
export function lookDifference(
  current: Partial<CellLook>,
  wanted: Partial<CellLook>
): Partial<CellLook> | null {
  const differing = Object.entries(wanted).filter(
    ([key, value]) => current[key as keyof CellLook] !== value
  );
  return differing.length > 0 ? Object.fromEntries(differing) : null;
}
