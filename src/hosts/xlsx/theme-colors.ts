import { INDEXED_COLORS } from "./indexed-colors";
import { childOf, childrenOf } from "./xml-tree";
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
const COLOR = /^[\dA-F]{6}$/i;

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

function themeColors(theme: XmlElement | undefined): (string | undefined)[] {
  const scheme = childOf(childOf(theme, "themeElements"), "clrScheme");
  return ORDER.map((name) => {
    const color = childOf(scheme, name)?.children[0]?.attributes;
    return color?.["lastClr"] ?? color?.["val"];
  });
}

/** A workbook may have colours of its own in place of the usual numbered ones. */
function numberedColors(styles: XmlElement | undefined): readonly (string | undefined)[] {
  const own = childrenOf(childOf(childOf(styles, "colors"), "indexedColors"), "rgbColor");
  return own.length > 0
    ? own.map(({ attributes }) => attributes["rgb"]?.slice(-6).toUpperCase())
    : INDEXED_COLORS;
}

/** Reads colours given as such, by their number, or as a place in the workbook's theme. */
export function colorReader(
  theme: XmlElement | undefined,
  styles: XmlElement | undefined
): ColorReader {
  const colors = themeColors(theme);
  const numbered = numberedColors(styles);
  return (color) => {
    const { rgb, indexed, theme: place, tint = "0" } = color?.attributes ?? {};
    const base =
      rgb?.slice(-6) ?? (place === undefined ? numbered[Number(indexed)] : colors[Number(place)]);
    return base !== undefined && COLOR.test(base) ? tinted(base, Number(tint)) : undefined;
  };
}
