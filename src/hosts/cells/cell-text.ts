const LONE_SURROGATE =
  /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uFFFE\uFFFF]/g;

/** The longest text a cell holds; Excel calls a file with a longer one damaged. */
export const LONGEST_CELL_TEXT = 32_767;

/**
 * Text as a cell may hold it: NFC, because a formula comparing NFD with NFC finds nothing;
 * `\n` line ends; nothing that XML forbids.
 */
export function cellText(text: string): string {
  return text.normalize("NFC").replace(/\r\n?/g, "\n").replace(LONE_SURROGATE, "\uFFFD");
}

const FORMULA_START = /^[=+\-@']/;
const NUMBER_LIKE = /^[\s\d.,:/%()-]*\d[\s\d.,:/%()-]*$/;
const LOGICAL = /^(true|false)$/i;

/**
 * Whether Excel would make something else of this text when a user opens the cell and presses
 * Enter: a formula of "- Tập huấn", a date of "9/2024", 1.1 of "1.10". Such cells are stored with
 * a leading-apostrophe mark, which holds whatever the number format; the format `@` alone is lost
 * as soon as someone clears formats or pastes over them.
 */
export function changesWhenRetyped(text: string): boolean {
  return FORMULA_START.test(text) || NUMBER_LIKE.test(text) || LOGICAL.test(text.trim());
}
