import type { LocaleService } from "@univerjs/core";
import { CalculationProgress } from "../../../../src/hosts/univer/formulas/calculation-progress";

const AT = { stage: 4, formulaCycleIndex: 0 };
const at = (completedFormulasCount: number, totalFormulasToCalculate: number) => ({
  ...AT,
  completedFormulasCount,
  totalFormulasToCalculate,
  completedArrayFormulasCount: 0,
  totalArrayFormulasToCalculate: 0,
});

describe("the bar of a calculation", () => {
  let progress: CalculationProgress;
  let shown: string[];
  beforeEach(() => {
    jest.useFakeTimers();
    shown = [];
    const words = { t: (key: string) => key.replace("sheets-formula.progress.", "") };
    progress = new CalculationProgress(words as LocaleService);
    progress.shown$.subscribe(({ done, count, label = "none" }) =>
      shown.push(`${label} ${done}/${count}`)
    );
  });
  afterEach(() => jest.useRealTimers());

  it("does not appear for what takes less than a second", () => {
    progress.begin();
    jest.advanceTimersByTime(900);
    progress.advance(at(1, 10));
    progress.end();
    jest.advanceTimersByTime(5_000);
    expect(shown).toEqual(["none 0/0"]);
  });

  it("says how far a longer one is, until its end", () => {
    progress.begin();
    jest.advanceTimersByTime(1_000);
    progress.advance(at(0, 0));
    progress.advance(at(501, 2_000));
    progress.end();
    progress.clear();
    expect(shown.slice(1)).toEqual([
      "analyzing 0/1",
      "calculating 501/2000",
      "done 1/1",
      "none 0/0",
    ]);
  });

  it("goes on in the calculation that takes the place of one that was stopped", () => {
    progress.begin();
    jest.advanceTimersByTime(600);
    progress.begin();
    jest.advanceTimersByTime(600);
    expect(shown.at(-1)).toBe("analyzing 0/1");
    progress.advance(at(501, 2_000));
    progress.begin();
    jest.advanceTimersByTime(5_000);
    expect(shown.at(-1)).toBe("calculating 501/2000");
  });
});
