import { failureOf } from "./failure-of";
import type { Busy, Failure } from "./session-state";
import type { SessionStore } from "./session-store";

/** What "Thử lại" repeats. */
export type Again = () => Promise<boolean>;

/** What the session does for the user: one action at a time, and what failed can be tried again. */
export class Actions {
  #retry: Again | null = null;
  #cancelled = false;
  #begun = 0;

  /**
   * @param report gets errors that no one expected
   * @param onFree is told when an action is over
   */
  constructor(
    private readonly store: SessionStore,
    private readonly report: (error: unknown) => void,
    private readonly onFree: () => void
  ) {}

  get areBusy(): boolean {
    return this.store.get().busy !== null;
  }

  /** How many have begun: whatever was read before the last of them may be half of its writing. */
  get begun(): number {
    return this.#begun;
  }

  readonly isCancelled = (): boolean => this.#cancelled;

  cancel(): void {
    this.#cancelled = true;
  }

  retry(): Promise<boolean> {
    return this.#retry?.() ?? Promise.resolve(false);
  }

  dismissFailure(): void {
    this.#retry = null;
    this.store.update({ failure: null });
  }

  async attempt(action: Busy["action"], work: () => Promise<void>, again: Again): Promise<boolean> {
    if (this.areBusy) return false;
    this.#cancelled = false;
    this.#begun += 1;
    this.store.update({ busy: { action, sheet: null, done: 0, total: 0 }, failure: null });
    try {
      await work();
      this.#retry = null;
      return true;
    } catch (error) {
      this.fail(action, error, again);
      return false;
    } finally {
      this.store.update({ busy: null });
      this.onFree();
    }
  }

  fail(action: Failure["action"], error: unknown, again: Again): void {
    const { failure, expected } = failureOf(action, error);
    if (!expected) this.report(error);
    this.#retry = again;
    this.store.update({ failure });
  }
}
