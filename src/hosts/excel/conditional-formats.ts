import type { ConditionalFormat } from "../../sheets/model/sheet-description";
import type { Border } from "../../sheets/model/cell-style";
import { rangeReference } from "../cells/range-reference";
import { hexColor } from "./cell-look";
import { operation } from "./operation";
import type { Operation } from "./operation";

const SIDES = ["top", "right", "bottom", "left"] as const;
const EDGES = {
  top: "EdgeTop",
  right: "EdgeRight",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
} as const;

const DRAWN_STYLES: Readonly<Partial<Record<Border["style"], string>>> = {
  dashed: "Dash",
  dotted: "Dot",
};

type Side = (typeof SIDES)[number];

/** Colours `#RRGGBB`; what is not named is as the cell has it. */
export type FormatLook = {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly color?: string;
  readonly fill?: string;
  readonly borders?: Readonly<Partial<Record<Side, { style: string; color: string }>>>;
};

/** A conditional format of the two kinds that we write; `address` without its sheet. */
export type FormatRule = { readonly address: string; readonly stopIfTrue?: boolean } & (
  | { readonly kind: "expression"; readonly formula: string; readonly look: FormatLook }
  | { readonly kind: "data-bar"; readonly color: string }
);

/** One that stands in a sheet. */
export type FormatImage = FormatRule & { readonly id: string; readonly priority: number };

/** Conditions draw thin lines only. */
function drawnStyle({ style }: Border): string {
  return DRAWN_STYLES[style] ?? "Continuous";
}

function drawnSides(borders: Partial<Record<Side, Border>>): NonNullable<FormatLook["borders"]> {
  return Object.fromEntries(
    SIDES.flatMap((side) => {
      const border = borders[side];
      return border ? [[side, { style: drawnStyle(border), color: hexColor(border.color) }]] : [];
    })
  );
}

export function describedFormat(format: ConditionalFormat): FormatRule {
  const address = rangeReference(format.range);
  if (format.kind === "data-bar")
    return { address, kind: "data-bar", color: hexColor(format.color) };
  const { font, fill, borders } = format.style;
  const look = {
    ...(font?.bold !== undefined && { bold: font.bold }),
    ...(font?.italic !== undefined && { italic: font.italic }),
    ...(font?.underline !== undefined && { underline: font.underline }),
    ...(font?.strike !== undefined && { strikethrough: font.strike }),
    ...(font?.color && { color: hexColor(font.color) }),
    ...(fill && { fill: hexColor(fill) }),
    ...(borders && { borders: drawnSides(borders) }),
  };
  return { address, kind: "expression", formula: `=${format.formula}`, look };
}

/** The look's named properties are all there; Excel words unnamed ones in several ways. */
function looksLike(image: FormatLook, wanted: FormatLook): boolean {
  return (
    (wanted.bold ?? false) === (image.bold ?? false) &&
    (wanted.italic ?? false) === (image.italic ?? false) &&
    (wanted.underline ?? false) === (image.underline ?? false) &&
    (wanted.strikethrough ?? false) === (image.strikethrough ?? false) &&
    (!wanted.color || wanted.color === image.color) &&
    (!wanted.fill || wanted.fill === image.fill) &&
    SIDES.every((side) => {
      const drawn = wanted.borders?.[side];
      return !drawn || image.borders?.[side]?.style === drawn.style;
    })
  );
}

/** The same rule but for the rows it is about, which move as a table grows. */
function isOfSameKind(image: FormatRule, wanted: FormatRule): boolean {
  if (image.kind === "data-bar") return wanted.kind === "data-bar" && image.color === wanted.color;
  if (wanted.kind === "data-bar" || !looksLike(image.look, wanted.look)) return false;
  const rowless = (formula: string) => formula.replace(/([A-Z]\$?)\d+/g, "$1");
  return rowless(image.formula) === rowless(wanted.formula);
}

function isSame(image: FormatRule, wanted: FormatRule): boolean {
  if (image.address !== wanted.address || !isOfSameKind(image, wanted)) return false;
  return (
    image.kind === "data-bar" || wanted.kind === "data-bar" || image.formula === wanted.formula
  );
}

function performLook(format: Excel.ConditionalRangeFormat, look: FormatLook): void {
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.italic !== undefined) format.font.italic = look.italic;
  if (look.underline !== undefined) format.font.underline = look.underline ? "Single" : "None";
  if (look.strikethrough !== undefined) format.font.strikethrough = look.strikethrough;
  if (look.color) format.font.color = look.color;
  if (look.fill) format.fill.color = look.fill;
  for (const side of SIDES) {
    const drawn = look.borders?.[side];
    if (!drawn) continue;
    const border = format.borders.getItem(EDGES[side]);
    border.style = drawn.style as Excel.ConditionalRangeBorderLineStyle;
    border.color = drawn.color;
  }
}

/** Bars go from 0 to 1, in one colour. */
function performBar(bar: Excel.DataBarConditionalFormat, color: string): void {
  bar.lowerBoundRule = { type: "Number", formula: "0" };
  bar.upperBoundRule = { type: "Number", formula: "1" };
  bar.positiveFormat.fillColor = color;
  bar.positiveFormat.gradientFill = false;
}

function addFormat(sheet: Excel.Worksheet, rule: FormatRule): Excel.ConditionalFormat {
  const formats = sheet.getRange(rule.address).conditionalFormats;
  const added = formats.add(rule.kind === "data-bar" ? "DataBar" : "Custom");
  if (rule.kind === "data-bar") performBar(added.dataBar, rule.color);
  else {
    added.custom.rule.formula = rule.formula;
    performLook(added.custom.format, rule.look);
  }
  if (rule.stopIfTrue) added.stopIfTrue = true;
  return added;
}

/** The first has the highest priority, which Excel gives to the one added last. */
export function formatAdditions(sheet: string, rules: readonly FormatRule[]): Operation[] {
  return [...rules]
    .reverse()
    .map((rule) => operation(sheet, (target) => addFormat(target, rule), 6));
}

export function formatDeletion(sheet: string, id: string): Operation {
  return operation(sheet, (target) => target.getRange().conditionalFormats.getItem(id).delete());
}

/** What must go and come so that the sheet has the wanted formats besides the user's own. */
type FormatPlan = {
  readonly deleted: readonly FormatImage[];
  readonly added: readonly FormatRule[];
};

/**
 * Nothing when all of them are there, or when nobody knows; otherwise all of ours anew, for their
 * order.
 */
export function planFormats(
  current: readonly FormatImage[] | null,
  wanted: readonly FormatRule[]
): FormatPlan {
  if (!current) return { deleted: [], added: [] };
  const ours = current.filter((image) => wanted.some((rule) => isOfSameKind(image, rule)));
  const isComplete =
    ours.length === wanted.length &&
    wanted.every((rule) => ours.some((image) => isSame(image, rule)));
  return isComplete ? { deleted: [], added: [] } : { deleted: ours, added: wanted };
}
