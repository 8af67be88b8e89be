import type { RowEdit } from "../../../src/app/session/row-form";
import {
  baseOf,
  changesSomething,
  conflictsOf,
  realChanges,
  withoutConflicts,
} from "../../../src/taskpane/row/row-draft";
import { aForm } from "./sample-form";

test.each<[string, RowEdit, RowEdit]>([
  ["a changed cell", { words: { task: "Khác" } }, { words: { task: "Khác" } }],
  ["a cell typed back", { words: { time: "Quý IV/2026" } }, { words: {} }],
  ["a column that the sheet does not have", { words: { weakness: "Yếu" } }, { words: {} }],
  ["a cell made blank", { words: { task: "" } }, { words: { task: "" } }],
  ["the same criterion and lead", { words: {}, criterion: "4.1", lead: "Kế toán" }, { words: {} }],
  ["a new criterion", { words: {}, criterion: "4.2" }, { words: {}, criterion: "4.2" }],
])("%s is told from what stays", (_, edit, changes) => {
  expect(realChanges(edit, aForm())).toEqual(changes);
  expect(changesSomething(realChanges(edit, aForm()))).toBe(
    JSON.stringify(changes) !== JSON.stringify({ words: {} })
  );
});

describe("the sheet is edited meanwhile", () => {
  const before = aForm("D01", { task: "Cũ", time: "Quý IV/2026" });
  const edit: RowEdit = { words: { task: "Của tôi" } };

  test("elsewhere in the row: the form follows", () => {
    const now = aForm("D01", { task: "Cũ", time: "Quý I/2027" });
    const base = baseOf(edit, before, now);
    expect(base).toEqual(now);
    expect(conflictsOf(base, now)).toEqual([]);
  });

  test("where the user types: it is noticed, and can be let go", () => {
    const now = aForm("D01", { task: "Của người khác", time: "Quý I/2027" });
    const base = baseOf(edit, before, now);
    expect(base).toEqual(aForm("D01", { task: "Cũ", time: "Quý I/2027" }));
    expect(conflictsOf(base, now)).toEqual([{ part: "cell", cell: "C20" }]);
    const both = { words: { task: "Của tôi", people: "Tôi" }, lead: "Tôi" };
    expect(withoutConflicts(both, base, now)).toEqual({ words: { people: "Tôi" }, lead: "Tôi" });
  });

  test("into what the user typed: nothing is in the way", () => {
    const now = aForm("D01", { task: "Của tôi" });
    expect(conflictsOf(baseOf(edit, before, now), now)).toEqual([]);
  });

  test("its criterion and lead are noticed too", () => {
    const now = aForm("D01", {}, { criterion: "2.1", lead: "Tổ trưởng" });
    const mine = { words: {}, criterion: "3.1", lead: "Hiệu trưởng" };
    const base = baseOf(mine, aForm(), now);
    expect(conflictsOf(base, now)).toEqual([{ part: "criterion" }, { part: "lead" }]);
    expect(withoutConflicts(mine, base, now)).toEqual({ words: {} });
  });
});
