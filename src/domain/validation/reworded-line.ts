import type { Finding, FixPlace } from "./finding";
import type { FindingCode } from "./finding-code";
import { makeFinding } from "./make-finding";

/** A finding about words of the document that have one right form, with the fix that writes it. */
export function rewordedLine(
  code: FindingCode,
  at: FixPlace,
  words: string,
  right: string
): Finding {
  return makeFinding(code, at, { words, right }, { at, before: words, after: right });
}
