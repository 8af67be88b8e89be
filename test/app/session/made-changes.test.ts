import { MadeChanges } from "../../../src/app/session/made-changes";
import type { ChangeLabel } from "../../../src/app/session/session-state";

const label = (kind: ChangeLabel["kind"]): ChangeLabel => ({ kind, params: {} });
const undo = () => Promise.resolve();

/** A change in a program with an undo and redo of its own. */
function inGrid(kind: ChangeLabel["kind"]) {
  const state = { takenBack: false };
  return {
    state,
    change: { label: label(kind), applied: { undo, isTakenBack: () => state.takenBack } },
  };
}

describe("the changes of a session", () => {
  it("offers the last one, and the one before it once that is taken back", () => {
    const made = new MadeChanges();
    const [first, second] = [
      { label: label("fix"), applied: { undo } },
      { label: label("roll-up"), applied: { undo } },
    ];
    made.add(first);
    made.add(second);
    expect(made.last()).toBe(second);
    made.tookBack(second);
    expect(made.last()).toBe(first);
    made.tookBack(first);
    expect(made.last()).toBeUndefined();
  });

  it("follows the undo and the redo of the program", () => {
    const made = new MadeChanges();
    const [first, second] = [inGrid("fix"), inGrid("roll-up")];
    made.add(first.change);
    made.add(second.change);
    second.state.takenBack = true;
    expect(made.last()).toBe(first.change);
    second.state.takenBack = false;
    expect(made.last()).toBe(second.change);
  });

  it("keeps a change that its own undo has taken back, for the program's redo", () => {
    const made = new MadeChanges();
    const { state, change } = inGrid("fix");
    made.add(change);
    state.takenBack = true;
    made.tookBack(change);
    expect(made.last()).toBeUndefined();
    state.takenBack = false;
    expect(made.last()).toBe(change);
  });
});
