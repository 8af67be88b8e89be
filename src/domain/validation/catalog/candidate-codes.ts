import type { Choice } from "../choice";

/** The codes among which the user chooses, for the sentence that is read without the pane. */
export function candidateCodes(choices: readonly Choice[]): string {
  return choices
    .flatMap((choice) => (choice.kind === "criterion" ? [choice.criterion] : []))
    .join(", ");
}
