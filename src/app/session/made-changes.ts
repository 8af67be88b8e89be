import type { AppliedChange } from "../../hosts/host";
import type { ChangeLabel } from "./session-state";

export type MadeChange = { readonly label: ChangeLabel; readonly applied: AppliedChange };

/** The changes of a session in their order, of which only the last one that stands can be undone. */
export class MadeChanges {
  readonly #made: MadeChange[] = [];

  add(change: MadeChange): void {
    this.#made.push(change);
  }

  /** The program's own undo may have taken back what was made after it. */
  last(): MadeChange | undefined {
    return this.#made.findLast(({ applied }) => !applied.isTakenBack?.());
  }

  /** A program that can redo may bring the change back, to be undone once more. */
  tookBack(change: MadeChange): void {
    if (!change.applied.isTakenBack) this.#made.splice(this.#made.indexOf(change), 1);
  }
}
