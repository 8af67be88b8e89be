import type { NextStep } from "../../../src/taskpane/plan/next-step";
import { nextStep } from "../../../src/taskpane/plan/next-step";
import { SCHOOL_PLAN, shownFinding, shownRow } from "./school-plan";

const rows = [shownRow(1)];

test.each<[string, Partial<typeof SCHOOL_PLAN>, NextStep]>([
  ["a plan without rows needs rows", { rows: [] }, { kind: "add-rows" }],
  [
    "errors and questions come first",
    { rows, findings: [shownFinding("error"), shownFinding("clarify"), shownFinding("hint")] },
    { kind: "handle", errors: 1, questions: 1 },
  ],
  [
    "warnings and hints do not stand in the way",
    { rows, findings: [shownFinding("warning"), shownFinding("hint")] },
    { kind: "roll-up" },
  ],
  [
    "figures that are there are shown",
    { rows, findings: [], hasSummaries: true },
    { kind: "see-totals" },
  ],
])("%s", (_, change, step) => {
  expect(nextStep({ ...SCHOOL_PLAN, ...change })).toEqual(step);
});
