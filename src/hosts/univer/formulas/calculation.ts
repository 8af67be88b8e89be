import type { Injector } from "@univerjs/core";
import { Disposable, LifecycleService, LifecycleStages } from "@univerjs/core";
import { CalculationTrigger } from "./calculation-trigger";

const LOOKS_EVERY = 20;

/** Knows whether the grid's formulas show the results of what its cells hold. */
export class Calculation extends Disposable {
  readonly #trigger: CalculationTrigger;
  #isOver = false;

  constructor(private readonly injector: Injector) {
    super();
    this.#trigger = injector.get(CalculationTrigger);
  }

  /** Resolves once the grid is drawn: until then it has nothing to change. */
  async ready(): Promise<void> {
    await this.injector.get(LifecycleService).onStage(LifecycleStages.Rendered);
  }

  /** Waits for every result, but not longer than that; says whether they are there. */
  async settledWithin(milliseconds: number): Promise<boolean> {
    await this.ready();
    const deadline = performance.now() + milliseconds;
    while (this.#trigger.isUnderWay) {
      if (this.#isOver || performance.now() > deadline) return false;
      await new Promise((resolve) => setTimeout(resolve, LOOKS_EVERY));
    }
    return !this.#trigger.isDue;
  }

  /** The same, after what the user has stopped was taken up again. */
  async completedWithin(milliseconds: number): Promise<boolean> {
    await this.ready();
    this.#trigger.resume();
    return this.settledWithin(milliseconds);
  }

  /** The thread that calculates has failed, now or for good. */
  fail(): void {
    this.#trigger.fail();
  }

  /** Nothing will be calculated any more: nobody is kept waiting for it. */
  override dispose(): void {
    super.dispose();
    this.#isOver = true;
  }
}
