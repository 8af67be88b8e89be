const NUMBERED = /^\d{1,2}(\.\d{1,2})*\s*[./)]\s*\p{L}/u;
const ENDED = /[.;,…]$/;
const LONGEST = 120;

/**
 * Whether a paragraph of a section only announces those below it, such as «1. Mục đích»: numbered,
 * short, not closed by a sign, and followed by a paragraph that has no number of its own.
 */
export function isSubheading(text: string, next: string | undefined): boolean {
  if (next === undefined || text.length > LONGEST) return false;
  return NUMBERED.test(text) && !ENDED.test(text) && !NUMBERED.test(next);
}
