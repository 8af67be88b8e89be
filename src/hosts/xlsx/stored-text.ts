import { cellText } from "../cells/cell-text";

/** Excel reads `_x0041_` in a stored text as an escaped character. */
const LOOKS_ESCAPED = /_(?=x[0-9A-F]{4}_)/g;
const ESCAPED_UNDERSCORE = "_x005F_";

/** Text as it stands in the file, so that Excel reads it back as `cellText` has it. */
export function storedText(text: string): string {
  return cellText(text).replace(LOOKS_ESCAPED, ESCAPED_UNDERSCORE);
}
