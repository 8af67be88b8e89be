import { childOf, parseXml } from "./xml-tree";
import type { XmlElement } from "./xml-tree";

/** The order in which styles number the colours of a theme, which is not the theme's own. */
const ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];
/** Number of the colour that texts have when none is chosen. */
const TEXT_COLOR = "1";

/** `RRGGBB` of a colour element; undefined for none, or the automatic one. */
export type ColorReader = (color: XmlElement | undefined) => string | undefined;

/** Lighter for a positive tint, darker for a negative one, both up to 1. */
function tinted(color: string, tint: number): string {
  const target = tint > 0 ? 255 : 0;
  const channels = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16));
  return channels
    .map((channel) => Math.round(channel + (target - channel) * Math.abs(tint)))
    .map((channel) => channel.toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}

function themeColors(theme: string | null): (string | undefined)[] {
  const scheme = theme
    ? childOf(childOf(parseXml(theme), "themeElements"), "clrScheme")
    : undefined;
  return ORDER.map((name) => {
    const color = childOf(scheme, name)?.children[0]?.attributes;
    return color?.["lastClr"] ?? color?.["val"];
  });
}

/** Reads colours given as such or as a place in the workbook's theme. */
export function colorReader(theme: string | null): ColorReader {
  const colors = themeColors(theme);
  return (color) => {
    const { rgb, theme: place, tint = "0" } = color?.attributes ?? {};
    if (rgb !== undefined) return rgb.slice(-6).toUpperCase();
    if (place === undefined || (place === TEXT_COLOR && Number(tint) === 0)) return undefined;
    const base = colors[Number(place)];
    return base === undefined ? undefined : tinted(base, Number(tint));
  };
}
