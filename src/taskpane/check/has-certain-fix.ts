import type { Finding } from "../../domain/validation/finding";

/** Whether the finding can be settled without asking: its fix loses nothing and is reversible. */
export function hasCertainFix({ certainty, fix }: Finding): boolean {
  return certainty === "certain" && fix !== undefined;
}
