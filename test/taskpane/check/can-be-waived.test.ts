import { canBeWaived } from "../../../src/taskpane/check/can-be-waived";
import { aFinding } from "./sample-findings";

describe("canBeWaived", () => {
  it.each([
    ["error", "certain", false],
    ["error", "ambiguous", false],
    ["error", "plausible", true],
    ["error", "judgement", true],
    ["warning", "certain", true],
    ["hint", "ambiguous", true],
  ] as const)("a %s that is %s: %s", (severity, certainty, expected) => {
    expect(canBeWaived(aFinding({ severity, certainty }))).toBe(expected);
  });
});
