import type { LocaleService } from "@univerjs/core";
import type { IExecutionInProgressParams } from "@univerjs/engine-formula";
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
  /** Runs from the beginning of a calculation, also through those that take its place. */
  #timer: ReturnType<typeof setTimeout> | null = null;
  #isShown = false;

  constructor(private readonly words: LocaleService) {}

  get shown$(): Observable<Progress> {
    return this.#shown;
  }

  begin(): void {
    if (this.#timer !== null) return;
    this.#timer = setTimeout(() => {
      this.#isShown = true;
      this.#show("analyzing", 0, 1);
    }, SHOWN_AFTER);
  }

  advance(at: IExecutionInProgressParams): void {
    const count = at.totalFormulasToCalculate + at.totalArrayFormulasToCalculate;
    if (!this.#isShown || count === 0) return;
    const done = at.completedFormulasCount + at.completedArrayFormulasCount;
    this.#show("calculating", done, count);
  }

  end(): void {
    this.#stopTimer();
    if (this.#isShown) this.#show("done", 1, 1);
    this.#isShown = false;
  }

  clear(): void {
    this.#shown.next(NONE);
  }

  complete(): void {
    this.#stopTimer();
    this.clear();
    this.#shown.complete();
  }

  #stopTimer(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #show(label: string, done: number, count: number): void {
    this.#shown.next({ done, count, label: this.words.t(`sheets-formula.progress.${label}`) });
  }
}
