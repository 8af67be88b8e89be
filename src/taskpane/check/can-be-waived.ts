import type { Finding } from "../../domain/validation/finding";

/**
 * Warnings and hints can be passed over with a reason, and so can an error that rests on judgement
 * or on a guess of ours. A certain error, and one whose meaning is still open, has to be settled.
 */
export function canBeWaived({ severity, certainty }: Finding): boolean {
  return severity !== "error" || certainty === "judgement" || certainty === "plausible";
}
