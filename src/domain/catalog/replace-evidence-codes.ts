import type { EvidenceCode } from "./read-evidence-codes";

/**
 * The words with each of these codes written anew, each in its own place.
 * @param words normalised, as the codes were read from them
 * @param write what stands for the code; `null` leaves it as it is
 */
export function replaceEvidenceCodes(
  words: string,
  codes: readonly EvidenceCode[],
  write: (code: EvidenceCode) => string | null
): string {
  let replaced = "";
  let done = 0;
  for (const code of codes) {
    replaced += words.slice(done, code.index) + (write(code) ?? code.text);
    done = code.index + code.text.length;
  }
  return replaced + words.slice(done);
}
