import type { Border, CellStyle } from "../model/cell-style";
import { NUMBER_FORMATS } from "../theme/number-formats";
import { PALETTE } from "../theme/palette";

const THIN: Border = { style: "thin", color: PALETTE.ink };
const BOX = { top: THIN, right: THIN, bottom: THIN, left: THIN };
const TRACKING_FONT = "Arial";

/** Sizes and weights after Decree 30/2020/NĐ-CP, Annex I; table text as small as schools print it. */
export const PLAN_STYLES = {
  authority: { font: { size: 13 }, horizontal: "center", wrap: true },
  nation: { font: { size: 13, bold: true }, horizontal: "center", wrap: true },
  rule: { font: { size: 7, bold: true }, horizontal: "center", vertical: "top" },
  placeAndDate: { font: { size: 13, italic: true }, horizontal: "center", wrap: true },
  title: { font: { size: 14, bold: true }, horizontal: "center", wrap: true },
  sectionTitle: { font: { size: 13, bold: true }, wrap: true, vertical: "bottom" },
  paragraph: { font: { size: 13 }, horizontal: "left", wrap: true, indent: 2, vertical: "top" },
  subheading: {
    font: { size: 13, bold: true },
    horizontal: "left",
    wrap: true,
    indent: 2,
    vertical: "top",
  },
  basis: {
    font: { size: 13, italic: true },
    horizontal: "left",
    wrap: true,
    indent: 2,
    vertical: "top",
  },
  heading: {
    font: { size: 10.5, bold: true },
    horizontal: "center",
    vertical: "middle",
    wrap: true,
    borders: BOX,
  },
  columnNumber: { font: { size: 9.5, italic: true }, horizontal: "center", borders: BOX },
  banner: { font: { size: 10.5, bold: true }, vertical: "top", wrap: true, borders: BOX },
  bannerNumber: {
    font: { size: 10.5, bold: true },
    horizontal: "center",
    vertical: "top",
    borders: BOX,
  },
  cell: {
    font: { size: 10.5 },
    vertical: "top",
    wrap: true,
    borders: BOX,
    numberFormat: NUMBER_FORMATS.text,
  },
  centeredCell: {
    font: { size: 10.5 },
    horizontal: "center",
    vertical: "top",
    wrap: true,
    borders: BOX,
    numberFormat: NUMBER_FORMATS.text,
  },
  recipientsTitle: { font: { size: 12, bold: true, italic: true }, wrap: true },
  recipient: { font: { size: 11 }, wrap: true },
  signer: { font: { size: 13, bold: true }, horizontal: "center", wrap: true },
  trackingTitle: { font: { name: TRACKING_FONT, size: 8, bold: true, color: PALETTE.accent } },
  trackingHeading: {
    font: { name: TRACKING_FONT, size: 8, bold: true, color: PALETTE.accent },
    vertical: "bottom",
    borders: { bottom: { style: "thin", color: PALETTE.accent } },
  },
  tracking: tracking(NUMBER_FORMATS.text),
  trackingDate: tracking(NUMBER_FORMATS.date),
  trackingClarify: {
    ...tracking(NUMBER_FORMATS.text),
    font: { name: TRACKING_FONT, size: 8, color: PALETTE.alarm },
    wrap: false,
  },
  /** Beside a row that goes on with the one above. */
  trackingContinued: {
    ...tracking(NUMBER_FORMATS.text),
    font: { name: TRACKING_FONT, size: 8, color: PALETTE.muted },
    wrap: false,
  },
} as const satisfies Record<string, CellStyle>;

function tracking(numberFormat: string) {
  return {
    font: { name: TRACKING_FONT, size: 8.5 },
    vertical: "top",
    wrap: true,
    numberFormat,
    borders: { bottom: { style: "hair", color: PALETTE.hairline } },
  } as const;
}
