import type { BorderStyle } from "exceljs";
import type { CellBorder } from "../model/cell-format";

type Line = Pick<CellBorder, "style" | "weight">;

/** Border styles of files, and the style and weight that the API calls them by. */
const LINES: Readonly<Record<BorderStyle, Line>> = {
  hair: { style: "Continuous", weight: "Hairline" },
  thin: { style: "Continuous", weight: "Thin" },
  medium: { style: "Continuous", weight: "Medium" },
  thick: { style: "Continuous", weight: "Thick" },
  dotted: { style: "Dot", weight: "Thin" },
  dashed: { style: "Dash", weight: "Thin" },
  mediumDashed: { style: "Dash", weight: "Medium" },
  dashDot: { style: "DashDot", weight: "Thin" },
  mediumDashDot: { style: "DashDot", weight: "Medium" },
  dashDotDot: { style: "DashDotDot", weight: "Thin" },
  mediumDashDotDot: { style: "DashDotDot", weight: "Medium" },
  slantDashDot: { style: "SlantDashDot", weight: "Medium" },
  double: { style: "Double", weight: "Thick" },
};

export function lineOf(style: BorderStyle): Line {
  return LINES[style];
}

/** The file's style for a line; a weight that a style lacks is taken as its first one. */
export function borderStyleOf({ style, weight }: Line): BorderStyle {
  const entries = Object.entries(LINES) as [BorderStyle, Line][];
  const alike = entries.filter(([, line]) => line.style === style);
  const exact = alike.find(([, line]) => line.weight === weight);
  return (exact ?? alike[0])?.[0] ?? "thin";
}
