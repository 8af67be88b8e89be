import { availableWidth } from "../layout/available-width";
import type { TextFont } from "../layout/face-widths";
import { wrapText } from "../layout/wrap-text";

/** Room for the ellipsis, which is as wide as its font is high, in steps of indent. */
const ELLIPSIS_STEPS = 2;

/** As many whole words as one line of the column holds, with "…" where some are left out. */
export function shortenedToLine(
  text: string,
  font: TextFont,
  width: number,
  indent: number
): string {
  const [line = "", ...rest] = wrapText(text, font, availableWidth(width, indent));
  if (rest.length === 0) return text;
  const [shorter = line] = wrapText(text, font, availableWidth(width, indent + ELLIPSIS_STEPS));
  return `${shorter}…`;
}
