import { measureText } from "../layout/measure-text";
import { POINTS_PER_WIDTH_UNIT, USABLE_WIDTH_SHARE } from "../layout/row-metrics";
import { BODY_SIZE } from "./report-styles";

/** Before every three digits, as the number format groups them. */
const THOUSANDS = /\B(?=(\d{3})+$)/g;

/** Points beside a number: Excel keeps one pixel more than for text, and shows `###` without. */
const NUMBER_PADDING = 4.5;

/**
 * Width units for a column of amounts, so that none shows as `###`: the given width, or more where
 * the largest amount, whole đồng, needs it in bold.
 */
export function amountWidth(largest: number, least: number): number {
  const points = measureText(String(largest).replace(THOUSANDS, "."), {
    size: BODY_SIZE,
    bold: true,
  });
  const units = (points / USABLE_WIDTH_SHARE + NUMBER_PADDING) / POINTS_PER_WIDTH_UNIT;
  return Math.max(least, Math.ceil(units * 8) / 8);
}
