import type { EvidenceCode } from "./read-evidence-codes";

/** Whether nothing but the way of writing can be wrong: no level too many, no zero, no dots alone. */
export function isCertainCode({ official, hasSurplusLevel, isDotted }: EvidenceCode): boolean {
  return official !== null && !hasSurplusLevel && !isDotted;
}
