import type { LocaleService } from "@univerjs/core";
import type { IExecutionInProgressParams } from "@univerjs/engine-formula";
import { FormulaExecuteStageType } from "@univerjs/engine-formula";
import type { TriggerCalculationController } from "@univerjs/sheets-formula";
import type { Observable } from "rxjs";
import { BehaviorSubject } from "rxjs";

type Progress =
  TriggerCalculationController["progress$"] extends Observable<infer Value> ? Value : never;

const NONE: Progress = { done: 0, count: 0 };
/** Milliseconds; what is over sooner needs no bar. */
const SHOWN_AFTER = 1000;

/** What the grid's bar shows of a calculation: formulas done, formulas in all. */
export class CalculationProgress {
  readonly #shown = new BehaviorSubject(NONE);
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isShown = false;

  constructor(private readonly words: LocaleService) {}

  get shown$(): Observable<Progress> {
    return this.#shown;
  }

  begin(): void {
    if (this.#isShown) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#isShown = true;
      this.#show("analyzing", 0, 1);
    }, SHOWN_AFTER);
  }

  advance(at: IExecutionInProgressParams): void {
    const count = at.totalFormulasToCalculate + at.totalArrayFormulasToCalculate;
    if (!this.#isShown || count === 0) return;
    const done = at.completedFormulasCount + at.completedArrayFormulasCount;
    if (at.stage === FormulaExecuteStageType.CURRENTLY_CALCULATING)
      this.#show("calculating", done, count);
    if (at.stage === FormulaExecuteStageType.CURRENTLY_CALCULATING_ARRAY_FORMULA)
      this.#show("array-calculation", done, count);
  }

  end(): void {
    clearTimeout(this.#timer);
    if (this.#isShown) this.#show("done", 1, 1);
    this.#isShown = false;
  }

  clear(): void {
    this.#shown.next(NONE);
  }

  complete(): void {
    clearTimeout(this.#timer);
    this.clear();
    this.#shown.complete();
  }

  #show(label: string, done: number, count: number): void {
    this.#shown.next({ done, count, label: this.words.t(`sheets-formula.progress.${label}`) });
  }
}
