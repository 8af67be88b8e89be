import { POINTS_PER_WIDTH_UNIT } from "../../sheets/layout/row-metrics";
import { childOf } from "./xml-tree";
import type { XmlElement } from "./xml-tree";

/** Width of a digit as a share of the font's size; of Calibri for those not named. */
const DIGITS: Readonly<Record<string, number>> = {
  Calibri: 0.507,
  Arial: 0.556,
  "Times New Roman": 0.5,
};
const PIXELS_PER_POINT = 96 / 72;
const OUR_DIGIT = POINTS_PER_WIDTH_UNIT * PIXELS_PER_POINT;

/**
 * The width of a digit in a workbook's normal font as a share of ours: widths of columns are
 * counted in digits, of whole pixels each (ECMA-376, part 1, 18.3.1.13).
 */
export function digitShare(styles: XmlElement | undefined): number {
  const normal = childOf(styles, "cellStyleXfs")?.children[0]?.attributes["fontId"] ?? "0";
  const font = childOf(styles, "fonts")?.children[Number(normal)];
  const size = childOf(font, "sz")?.attributes["val"];
  if (size === undefined) return 1;
  const share = DIGITS[childOf(font, "name")?.attributes["val"] ?? ""] ?? 0.507;
  return Math.max(1, Math.round(Number(size) * PIXELS_PER_POINT * share)) / OUR_DIGIT;
}
