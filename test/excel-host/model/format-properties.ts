import { invalidArgument, notImplemented } from "../protocol/host-error";
import type { CellFormat } from "./cell-format";

/** One property of a cell's looks, as the API names and words it. */
export type FormatProperty = {
  readonly read: (format: CellFormat) => unknown;
  /** Throws `InvalidArgument` for a value that the property does not take. */
  readonly write: (format: CellFormat, value: unknown) => CellFormat;
};

export type FormatProperties = Readonly<Record<string, FormatProperty>>;

type Check<T> = (value: unknown) => T;

const oneOf =
  (...words: readonly string[]): Check<string> =>
  (value) => {
    if (typeof value !== "string" || !words.includes(value)) throw invalidArgument(String(value));
    return value;
  };

const flag: Check<boolean> = (value) => {
  if (typeof value !== "boolean") throw invalidArgument(`${String(value)} is no boolean`);
  return value;
};

const between =
  (least: number, most: number): Check<number> =>
  (value) => {
    if (typeof value !== "number" || !(value >= least && value <= most)) {
      throw invalidArgument(`${String(value)} is not in ${least}..${most}`);
    }
    return value;
  };

const text: Check<string> = (value) => {
  if (typeof value !== "string" || value === "") throw invalidArgument(String(value));
  return value;
};

/** A colour as `#RRGGBB`; names of colours are not used here. */
export const checkColor: Check<string> = (value) => {
  if (typeof value !== "string") throw invalidArgument(`colour ${String(value)}`);
  if (/^[a-z]+$/i.test(value)) throw notImplemented(`the colour name ${value}`);
  if (!/^#[0-9a-f]{6}$/i.test(value)) throw invalidArgument(`colour ${value}`);
  return value.toUpperCase();
};

type FormatKey = Exclude<keyof CellFormat, "font" | "fill" | "borders">;

function ofFormat<K extends FormatKey>(key: K, check: Check<CellFormat[K]>): FormatProperty {
  return {
    read: (format) => format[key],
    write: (format, value) => ({ ...format, [key]: check(value) }),
  };
}

function ofFont<K extends keyof CellFormat["font"]>(
  key: K,
  check: Check<CellFormat["font"][K]>
): FormatProperty {
  return {
    read: ({ font }) => font[key],
    write: (format, value) => ({ ...format, font: { ...format.font, [key]: check(value) } }),
  };
}

const HORIZONTAL = oneOf(
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed"
);

export const FORMAT_PROPERTIES: FormatProperties = {
  horizontalAlignment: ofFormat("horizontal", HORIZONTAL),
  verticalAlignment: ofFormat(
    "vertical",
    oneOf("Top", "Center", "Bottom", "Justify", "Distributed")
  ),
  wrapText: ofFormat("wrap", flag),
  indentLevel: ofFormat("indent", between(0, 250)),
  textOrientation: ofFormat("rotation", between(-90, 180)),
  shrinkToFit: ofFormat("shrink", flag),
};

export const FONT_PROPERTIES: FormatProperties = {
  name: ofFont("name", text),
  size: ofFont("size", between(1, 409)),
  bold: ofFont("bold", flag),
  italic: ofFont("italic", flag),
  underline: ofFont(
    "underline",
    oneOf("None", "Single", "Double", "SingleAccountant", "DoubleAccountant")
  ),
  strikethrough: ofFont("strikethrough", flag),
  color: ofFont("color", checkColor),
};

const NO_FILL_COLOR = "#FFFFFF";

/** A cell without a fill reports white, so that only `pattern` tells them apart. */
export const FILL_PROPERTIES: FormatProperties = {
  color: {
    read: ({ fill }) => fill ?? NO_FILL_COLOR,
    write: (format, value) => ({ ...format, fill: checkColor(value) }),
  },
  pattern: {
    read: ({ fill }) => (fill === null ? "None" : "Solid"),
    write: (format, value) =>
      oneOf("None", "Solid")(value) === "None"
        ? { ...format, fill: null }
        : { ...format, fill: format.fill ?? NO_FILL_COLOR },
  },
};

export const PROTECTION_PROPERTIES: FormatProperties = {
  locked: ofFormat("locked", flag),
};
