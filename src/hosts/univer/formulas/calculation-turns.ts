import type { DirtyData } from "./dirty-data";
import { mergedDirtyData } from "./dirty-data";

type Engine = {
  begin(data: DirtyData): void;
  /** It may come to its end before it hears of it. */
  stop(): void;
};

/**
 * One calculation after the other, so that every change is followed by one that came to its end. What
 * is due while one is under way has it stopped, and is then worked out together with its part.
 */
export class CalculationTurns {
  /** What is to be followed and no calculation under way does. */
  #due: DirtyData | null = null;
  /** What the calculation under way follows. */
  #begun: DirtyData | null = null;
  #isAskedToStop = false;
  #hasFailed = false;

  constructor(private readonly engine: Engine) {}

  get isUnderWay(): boolean {
    return this.#begun !== null && !this.#hasFailed;
  }

  /** Whether something waits for its turn, be it that the user stopped it or that it failed. */
  get isDue(): boolean {
    return this.#due !== null;
  }

  /** Has this worked out as soon as possible, together with what is due. */
  request(parts: readonly Partial<DirtyData>[]): void {
    this.#add(parts);
    if (!this.#begun) this.resume();
    else if (!this.#isAskedToStop) {
      this.#isAskedToStop = true;
      this.engine.stop();
    }
  }

  /** Begins what is due unless one is under way. */
  resume(): void {
    if (!this.#due || this.#begun) return;
    this.#begun = this.#due;
    this.#due = null;
    this.#isAskedToStop = false;
    this.engine.begin(this.#begun);
  }

  /** The engine gives a sign of life. */
  heard(): void {
    this.#hasFailed = false;
  }

  /** The calculation under way came to its end. */
  finished(): void {
    this.#begun = null;
    this.resume();
  }

  /** It did not; one that the user stopped waits until it is resumed or something is requested. */
  stopped(): void {
    const isOurWish = this.#isAskedToStop;
    this.#takeBack();
    if (isOurWish) this.resume();
  }

  /** It broke off, perhaps for good: nobody is to wait for it. */
  failed(): void {
    this.#takeBack();
    this.#hasFailed = true;
  }

  #takeBack(): void {
    if (this.#begun) this.#add([this.#begun]);
    this.#begun = null;
  }

  #add(parts: readonly Partial<DirtyData>[]): void {
    this.#due = mergedDirtyData(this.#due ? [this.#due, ...parts] : parts);
  }
}
