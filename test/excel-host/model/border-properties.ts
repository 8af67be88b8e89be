import { invalidArgument } from "../protocol/host-error";
import type { CellBorder, CellFormat, Side } from "./cell-format";
import { checkColor } from "./format-properties";

const STYLES = "None Continuous Dash DashDot DashDotDot Dot Double SlantDashDot".split(" ");
const WEIGHTS = "Hairline Thin Medium Thick".split(" ");
const NEW_BORDER: CellBorder = { style: "Continuous", weight: "Thin", color: "#000000" };

export type BorderProperty = "style" | "weight" | "color";

const CHECKS: Readonly<Record<BorderProperty, (value: unknown) => string>> = {
  style: (value) => known(value, STYLES),
  weight: (value) => known(value, WEIGHTS),
  color: checkColor,
};

function known(value: unknown, words: readonly string[]): string {
  if (typeof value !== "string" || !words.includes(value)) throw invalidArgument(String(value));
  return value;
}

export function readBorder(format: CellFormat, side: Side, property: BorderProperty): string {
  const border = format.borders[side];
  if (border) return border[property];
  return property === "style" ? "None" : NEW_BORDER[property];
}

/** A colour or weight given to no border makes a thin one; the style `None` takes it away. */
export function writeBorder(
  format: CellFormat,
  side: Side,
  property: BorderProperty,
  value: unknown
): CellFormat {
  const given = CHECKS[property](value);
  const { [side]: old, ...others } = format.borders;
  if (given === "None") return { ...format, borders: others };
  const weight = property === "style" && given === "Double" ? { weight: "Thick" } : {};
  const border = { ...(old ?? NEW_BORDER), ...weight, [property]: given };
  return { ...format, borders: { ...others, [side]: border } };
}
