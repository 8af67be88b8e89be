import type { Border, CellStyle } from "../model/cell-style";
import { NUMBER_FORMATS } from "./number-formats";
import { PALETTE } from "./palette";

const accentRule: Border = { style: "thin", color: PALETTE.accent };
const hairline: Border = { style: "hair", color: PALETTE.hairline };
const separator: Border = { style: "thin", color: PALETTE.separator };

/** Body size of all tables beside the signed form, in points. */
export const BODY_SIZE = 10.5;

const body: CellStyle = {
  font: { size: BODY_SIZE },
  vertical: "top",
  wrap: true,
  borders: { bottom: hairline },
};

const total: CellStyle = {
  font: { size: BODY_SIZE, bold: true },
  vertical: "middle",
  borders: { top: accentRule, bottom: accentRule },
};

const heading: CellStyle = {
  font: { size: BODY_SIZE, bold: true },
  fill: PALETTE.tint,
  vertical: "middle",
  wrap: true,
  borders: { top: accentRule, bottom: accentRule },
};

/** The looks that the ledger, the summaries, the findings and the lists share. */
export const REPORT_STYLES = {
  title: { font: { size: 14, bold: true }, vertical: "middle" },
  caption: { font: { size: 11, color: PALETTE.muted }, vertical: "middle" },
  instruction: {
    font: { size: BODY_SIZE, italic: true, color: PALETTE.muted },
    vertical: "middle",
  },
  sectionTitle: { font: { size: 12, bold: true, color: PALETTE.accent }, vertical: "middle" },
  heading,
  headingCentered: { ...heading, horizontal: "center" },
  headingRight: { ...heading, horizontal: "right" },
  body,
  bodyCentered: { ...body, horizontal: "center" },
  /** Text that a user or a formula fills: digits stay as typed. */
  bodyText: { ...body, numberFormat: NUMBER_FORMATS.text },
  money: { ...body, horizontal: "right", wrap: false, numberFormat: NUMBER_FORMATS.money },
  count: { ...body, horizontal: "right", wrap: false, numberFormat: NUMBER_FORMATS.count },
  percent: { ...body, horizontal: "right", wrap: false, numberFormat: NUMBER_FORMATS.percent },
  date: { ...body, horizontal: "center", wrap: false, numberFormat: NUMBER_FORMATS.date },
  total,
  totalMoney: { ...total, horizontal: "right", numberFormat: NUMBER_FORMATS.money },
  totalCount: { ...total, horizontal: "right", numberFormat: NUMBER_FORMATS.count },
  totalPercent: { ...total, horizontal: "right", numberFormat: NUMBER_FORMATS.percent },
  figureLabel: {
    font: { size: 10, color: PALETTE.muted },
    vertical: "middle",
    borders: { top: accentRule },
  },
  figure: { font: { size: 16, bold: true }, horizontal: "left", vertical: "middle" },
  link: { ...body, font: { size: BODY_SIZE, color: PALETTE.accent } },
} as const satisfies Record<string, CellStyle>;

/** The style with a vertical rule on both sides, for tables with many narrow columns. */
export function withSeparators(style: CellStyle): CellStyle {
  return { ...style, borders: { ...style.borders, left: separator, right: separator } };
}

/** The style one step from the left, to keep text apart from a number beside it. */
export function indented(style: CellStyle): CellStyle {
  return { ...style, horizontal: "left", indent: 1 };
}

/** The style with other features of its font. */
export function withFont(style: CellStyle, font: NonNullable<CellStyle["font"]>): CellStyle {
  return { ...style, font: { ...style.font, ...font } };
}
